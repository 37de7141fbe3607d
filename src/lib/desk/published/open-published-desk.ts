import { readValues, showRefusal } from "../../inputs/index.ts";
import { messageOf } from "../../text/index.ts";
import { type AskFrame, type OpenedFrame, openFrame, type ShownNotebook } from "../framed/index.ts";
import type { DeskHome } from "../home/index.ts";
import { startDesk } from "../page/index.ts";
import { DeskPage } from "./desk-page.ts";
import { type KeptText, keepText, keptText } from "./kept-text.ts";
import { type FetchedNotebook, fetchNotebook } from "./published-notebook.ts";
import { TakeAwayBar } from "./take-away-bar.ts";
import { withFormulas } from "./with-formulas.ts";

/**
 * Opens the notebook that the address of the page names, `?notebook=growth`, where nothing can be saved to the server: it
 * runs in a frame of its own, and what a reader changes is kept in the browser.
 */
export async function openPublishedDesk(place: HTMLElement): Promise<void> {
  const { base = "/", frame = "", formulas = "" } = place.dataset;
  const slug = new URLSearchParams(location.search).get("notebook");
  // Without a name the page says what it is.
  if (slug === null) return;
  const page = new DeskPage(place);
  try {
    const newFrame = async (): Promise<OpenedFrame> => {
      const opened = await openFrame(frame);
      return { ...opened, ask: withFormulas(opened.ask, formulas) };
    };
    const [first, fetched] = await Promise.all([newFrame(), fetchNotebook({ base }, slug)]);
    page.showPublished(fetched.page);
    await new PublishedDesk(page, first, newFrame, fetched).open();
    if (askedLine() === null) showNamed();
  } catch (thrown) {
    page.fail(messageOf(thrown));
  }
}

/** What the address names stands at its own place now, further down than when the page was loaded. */
function showNamed(): void {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** The line of the paragraph that a reader wants to change, from `&line=45`. */
function askedLine(): number | null {
  const line = Number(new URLSearchParams(location.search).get("line"));
  return Number.isSafeInteger(line) && line > 0 ? line : null;
}

class PublishedDesk implements DeskHome {
  private readonly page: DeskPage;
  private frame: Promise<OpenedFrame>;
  private readonly newFrame: () => Promise<OpenedFrame>;
  private readonly notebook: FetchedNotebook;
  private readonly bar: TakeAwayBar;
  private text: KeptText;

  constructor(
    page: DeskPage,
    first: OpenedFrame,
    newFrame: () => Promise<OpenedFrame>,
    notebook: FetchedNotebook,
  ) {
    this.page = page;
    this.frame = Promise.resolve(first);
    this.newFrame = newFrame;
    this.notebook = notebook;
    const { path, source } = notebook.sheet;
    this.text = keptText(path) ?? { published: source, now: source };
    this.bar = new TakeAwayBar({
      sheet: notebook.sheet,
      text: () => this.text,
      restore: () => void this.restore(),
    });
  }

  private readonly ask: AskFrame = async (question) => (await this.frame).ask(question);

  async open(): Promise<void> {
    const { framed, sheet } = this.notebook;
    this.page.show(await this.ask({ kind: "open", notebook: framed, source: this.text.now }));
    this.openAgain(await this.frame);
    document.querySelector("main")?.prepend(this.bar.element);
    const isOld = this.text.published !== sheet.source;
    this.bar.refresh(
      isOld ? "The published notebook was changed since; a patch is over the text that you began with." : "",
    );
    startDesk(this, askedLine());
    document.addEventListener("change", ({ target }) => void this.follow(target));
  }

  /** In the place of a frame that is gone comes another, over the text that ran last; what is asked meanwhile waits for it. */
  private openAgain({ gone }: OpenedFrame): void {
    void gone.then(() => {
      this.frame = this.newFrame().then(async (opened) => {
        this.openAgain(opened);
        const notebook = this.notebook.framed;
        this.page.show(await opened.ask({ kind: "open", notebook, source: this.text.now }));
        return opened;
      });
    });
  }

  stop = async (): Promise<void> => (await this.frame).end();

  /** Sets a control as a reader has set it, and runs what depends on it. */
  private async follow(target: EventTarget | null): Promise<void> {
    const control = target instanceof Element ? target.closest<HTMLElement>(".prose [data-input]") : null;
    const name = control?.dataset.input;
    if (!control || name === undefined) return;
    const answer = await this.ask({ kind: "set", name, values: readValues(control) });
    if ("kind" in answer) showRefusal(control, answer.words);
    else this.page.showSet(answer, control);
  }

  send: DeskHome["send"] = async ({ source, hash }, change) => {
    try {
      const answer = await this.ask({ kind: "change", sheet: { source, hash }, change });
      if (!("kind" in answer)) return this.keep(answer);
      return answer.kind === "stale" ? { kind: "stale" } : { kind: "refused", faults: answer.problems };
    } catch (thrown) {
      return { kind: "lost", why: messageOf(thrown) };
    }
  };

  readonly language = null;

  runAll: DeskHome["runAll"] = async () => this.page.show(await this.ask({ kind: "run" }));

  offers: DeskHome["offers"] = async () => this.ask({ kind: "offers" }).catch(() => null);

  cells: DeskHome["cells"] = async () => this.ask({ kind: "cells" }).catch(() => null);

  values: DeskHome["values"] = async (_, cell) => this.ask({ kind: "values", cell }).catch(() => null);

  private keep(shown: ShownNotebook): { readonly kind: "saved"; readonly hash: string } {
    this.text = { ...this.text, now: shown.sheet.source };
    keepText(this.notebook.sheet.path, this.text);
    this.page.show(shown);
    this.bar.refresh();
    return { kind: "saved", hash: shown.sheet.hash };
  }

  /** The copy is thrown away; what is typed in blocks stays with them. */
  private async restore(): Promise<void> {
    const { framed, sheet } = this.notebook;
    this.text = { published: sheet.source, now: sheet.source };
    keepText(sheet.path, this.text);
    this.page.show(await this.ask({ kind: "open", notebook: framed, source: sheet.source }));
    this.bar.refresh();
  }
}
