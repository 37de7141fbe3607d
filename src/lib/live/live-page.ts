import { readValues, showRefusal } from "../inputs/index.ts";
import {
  type Input,
  type LiveModule,
  type NotebookRun,
  openLiveRun,
  type Rerun,
  type RunResult,
} from "../notebook/index.ts";
import type { Page } from "../show/index.ts";
import { leftOutWords, type PageAddress, readAddress, writeAddress } from "./address/index.ts";
import { putAddress, type Step } from "./address-bar.ts";
import { controlOf, inputsAmong, syncControls } from "./controls.ts";
import type { ShownPage } from "./follow-downloads.ts";
import type { LiveData } from "./live-data.ts";
import { LiveRegions } from "./live-regions.ts";
import { openLivePage } from "./open-live-page.ts";
import { showDifference } from "./show-difference.ts";
import { showNote } from "./show-note.ts";
import { tellChanges } from "./tell-changes.ts";
import { readNotes, updateCards } from "./update-cards.ts";

/** A page whose live cells run: it follows its controls and its address. */
export class LivePage {
  private readonly settings = new Map<string, string>();
  private readonly inputs = new Map<string, { input: Input; cell: number }>();
  private readonly run: NotebookRun;
  private readonly regions: LiveRegions;
  private readonly page: Page;
  private readonly module: LiveModule;
  private latest: RunResult | null = null;
  /** Cells whose inputs have changed since they ran. */
  private readonly stale = new Set<number>();
  private running: Promise<void> | null = null;
  /** The control that is being dragged or typed into. */
  private inHand: string | null = null;
  /** When the latest answer stood on the page, as `performance.now()` counts. */
  private shownAt = 0;

  constructor(module: LiveModule, scope: Readonly<Record<string, unknown>>, data: LiveData) {
    this.module = module;
    this.page = openLivePage(data);
    readNotes(this.page);
    this.run = openLiveRun(module, scope, data.values, this.settings);
    this.regions = new LiveRegions(this.page, module, data.starts);
  }

  /**
   * Runs everything as published, and renders it: that changes nothing, and is left out where a reader already waits for
   * something else. Then takes what the address says.
   */
  async start(isAwaited: boolean): Promise<void> {
    const result = await this.run.result();
    const all = <T>(list: readonly T[]): ReadonlySet<number> => new Set(list.keys());
    const first = { result, cells: all(result.cells), inlines: all(result.values) };
    this.noteInputs(first);
    if (!isAwaited) {
      this.regions.show(first);
      updateCards(this.page);
    }
    await this.followAddress();
  }

  /** Sets the inputs to what the address says, and says what in it they do not know. */
  async followAddress(): Promise<void> {
    const address = this.readAddress();
    await this.set(address.inputs, "none");
    syncControls(document);
    showNote(leftOutWords(address.unknown) || null);
  }

  /** Takes what a reader did to a control. */
  async follow(event: Event): Promise<void> {
    const control = controlOf(event);
    if (!control) return;
    const refused = await this.take(
      control.dataset.input ?? "",
      readValues(control),
      event.type === "change",
    );
    showRefusal(control, refused);
  }

  /**
   * Takes what was entered for an input; `isDone` unless it is still being dragged or typed into. Resolves with the
   * words against it, or null.
   */
  async take(name: string, values: readonly string[], isDone: boolean): Promise<string | null> {
    const set = this.inputs.get(name)?.input.set(values);
    if (!set) return null;
    const step = this.inHand === name ? "replace" : "push";
    this.inHand = isDone || "refused" in set ? null : name;
    if ("refused" in set) return set.refused;
    await this.set([set], step);
    return null;
  }

  /** Sets all inputs back to what was published. */
  async reset(): Promise<void> {
    const published = [...this.inputs.values()].flatMap(({ input }) => input.at(null) ?? []);
    await this.set(published, "push");
    syncControls(document);
    showNote(null);
  }

  /** Writes the cards that wait, if any do: who presses a figure at once is not kept waiting. */
  writeCards(): void {
    if (this.page.cards.size > 0) updateCards(this.page);
  }

  /** What is shown now, for files of it. */
  shown(): ShownPage {
    return {
      page: this.page,
      inputs: [...this.inputs.values()].map(({ input }) => input),
      displayedBy: (cell) => this.latest?.cells[this.module.cells.indexOf(cell)]?.displayed ?? [],
    };
  }

  private readAddress(): PageAddress {
    return readAddress(
      location.search,
      [...this.inputs.values()].map(({ input }) => input),
    );
  }

  private async set(inputs: readonly Input[], step: Step): Promise<void> {
    const changed = inputs.filter(({ name, setting }) => (this.settings.get(name) ?? null) !== setting);
    if (changed.length === 0) return;
    for (const input of changed) this.setOne(input);
    const start = performance.now();
    await this.catchUp();
    performance.measure("live-update", { start, end: this.shownAt });
    this.showState(step);
  }

  private setOne(input: Input): void {
    const { name, setting } = input;
    if (setting === null) this.settings.delete(name);
    else this.settings.set(name, setting);
    const known = this.inputs.get(name);
    if (!known) return;
    this.stale.add(known.cell);
    this.inputs.set(name, { input, cell: known.cell });
  }

  private showState(step: Step): void {
    const inputs = [...this.inputs.values()].map(({ input }) => input);
    showDifference(inputs);
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-live-action="reset"]'))
      button.disabled = this.settings.size === 0;
    putAddress(writeAddress(location.href, inputs), step);
  }

  /** Runs what is stale until nothing is; changes that come while it runs are taken together. */
  private catchUp(): Promise<void> {
    this.running ??= this.runStale().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async runStale(): Promise<void> {
    while (this.stale.size > 0) {
      const cells = [...this.stale];
      this.stale.clear();
      const rerun = await this.run.again(cells);
      this.noteInputs(rerun);
      const { regions, texts } = this.regions.show(rerun);
      syncControls(document, this.inHand);
      tellChanges(texts, regions);
      this.shownAt = performance.now();
      await painted();
      updateCards(this.page);
    }
  }

  private noteInputs({ result, cells }: Rerun): void {
    this.latest = result;
    for (const cell of cells)
      for (const input of inputsAmong(result.cells[cell]?.displayed ?? []))
        this.inputs.set(input.name, { input, cell });
  }
}

/** Resolves when a reader sees what was changed, or could: a page in the background is not painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
