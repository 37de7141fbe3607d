import { makeElement } from "../elements/index.ts";
import type { KeptText } from "./kept-text.ts";
import { linesChanged, patchOf } from "./patch-of.ts";
import type { PublishedNotebookSheet } from "./published-notebook.ts";

/** What a reader does with what was changed. */
interface TakeAwayWishes {
  readonly sheet: PublishedNotebookSheet;
  text(): KeptText;
  /** Makes the notebook what is published again. */
  restore(): void;
}

/** What the desk says above a notebook: how much of it is changed, and how that is taken away. */
export class TakeAwayBar {
  private readonly said = makeElement("p", { class: "desk-said", role: "status" });
  private readonly ways = makeElement("p", { class: "desk-bar" });
  private readonly wishes: TakeAwayWishes;
  readonly element: HTMLElement;

  constructor(wishes: TakeAwayWishes) {
    this.wishes = wishes;
    this.element = makeElement(
      "section",
      { class: "desk-note desk-take-away", "aria-label": "Your copy of this notebook" },
      this.said,
      this.ways,
    );
    this.ways.append(...this.buttons());
  }

  /** Says what is changed by now; `more` is what else there is to know. */
  refresh(more = ""): void {
    const text = this.wishes.text();
    const { removed, added } = linesChanged(text);
    const isChanged = text.now !== text.published;
    const words = isChanged
      ? `Your copy differs from the published notebook: lines taken away ${removed}, put there ${added}. It is kept in this browser and nowhere else.`
      : "This is your copy of the notebook, as published. Click what you want to change; nothing is sent anywhere.";
    this.said.textContent = more === "" ? words : `${words} ${more}`;
    this.ways.hidden = !isChanged;
  }

  private buttons(): readonly HTMLElement[] {
    const { sheet, text, restore } = this.wishes;
    const name = sheet.path.replace(/^.*\//, "");
    return [
      button("Notebook as a file", () => save(name, text().now)),
      button("Change as a patch", () => save(name.replace(/\.mdx$/, ".patch"), patchOf(sheet.path, text()))),
      ...(sheet.edit === null ? [] : [button("Suggest the change", () => this.suggest(sheet.edit ?? ""))]),
      button("Back to the published text", restore),
    ];
  }

  /** The host of the repository shows the file in an editor of its own, and makes a pull request of what is put there. */
  private suggest(address: string): void {
    navigator.clipboard.writeText(this.wishes.text().now).then(
      () => {
        this.refresh(
          "The whole text is copied: put it in the place of that of the page that opens, and propose it there.",
        );
        open(address, "_blank", "noopener");
      },
      () => this.refresh("This browser does not let the text be copied: take it away as a file."),
    );
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = makeElement("button", { type: "button", class: "desk-button" }, words);
  made.addEventListener("click", act);
  return made;
}

function save(name: string, text: string): void {
  const link = makeElement("a", { download: name });
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
