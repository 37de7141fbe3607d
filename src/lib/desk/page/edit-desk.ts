import { type CellFacts, showConsoles } from "../cells/index.ts";
import { textOfBlock } from "../edits/index.ts";
import type { DeskHome } from "../home/index.ts";
import { type BlockPlace, blockPlaces, type DeskSheet, nameOfBlock, readSheet } from "../sheet/index.ts";
import { BlockCommands } from "./block-commands.ts";
import { BlockEdges } from "./block-edges.ts";
import { DeskChanges } from "./desk-changes.ts";
import { DeskNote } from "./desk-note.ts";
import { type Draft, draftAt, draftsOf, indexOfDraft } from "./drafts.ts";
import { FocusHolder } from "./focus-holder.ts";
import { OpenEditor } from "./open-editor.ts";

/** The notebook of a page while it is edited: which block is selected, what is open, and what was changed. */
export class EditDesk {
  sheet: DeskSheet;
  readonly home: DeskHome;
  places: readonly BlockPlace[] = [];
  /** What is known of its cells, by index; none until that was asked for. */
  facts: readonly CellFacts[] = [];
  selected = 0;
  readonly note = new DeskNote(() => this.changes.running(this.home.runAll(this.sheet)));
  private readonly edges = new BlockEdges();
  /** What is done with whole blocks. */
  readonly commands: BlockCommands;
  readonly changes: DeskChanges;
  private editor: OpenEditor | null = null;
  /** What has the focus, or had it before the page was replaced. */
  readonly holder = new FocusHolder();

  constructor(sheet: DeskSheet, home: DeskHome) {
    this.sheet = sheet;
    this.home = home;
    this.changes = new DeskChanges(this);
    this.commands = new BlockCommands(this);
  }

  /** Puts edges to a page, the first or one that took the place of another; an editor that was open stands there again. */
  show(): void {
    this.sheet = readSheet() ?? this.sheet;
    const places = blockPlaces(this.sheet);
    this.places = places ?? [];
    this.selected = Math.min(this.selected, Math.max(this.sheet.blocks.length - 1, 0));
    if (places === null) {
      this.edges.hide();
      this.note.say("The page shows an older text than the file has: what is wrong with it is said above.");
      return;
    }
    this.note.show();
    this.refresh();
    this.editor?.stand();
    void this.learn();
  }

  /** Asks what the cells did when they ran for this page. */
  private async learn(): Promise<void> {
    const { hash } = this.sheet;
    const facts = (await this.home.cells(this.sheet)) ?? [];
    if (hash !== this.sheet.hash) return;
    this.facts = facts;
    showConsoles(facts, (cell) => this.places[this.blockOf(cell)] ?? []);
    this.editor?.showFacts();
  }

  /** The index of the block that is a cell; -1 where there is none. */
  blockOf(cell: number): number {
    return this.sheet.blocks.findIndex((block) => block.cell === cell);
  }

  /** The edges anew: which blocks have drafts, which have mistakes. */
  refresh(): void {
    const drafts = new Set(draftsOf(this.sheet.path).map(({ block }) => block));
    const states = this.sheet.blocks.map((block, index) => ({
      name: nameOfBlock(this.sheet, block),
      place: this.places[index] ?? [],
      isDraft: drafts.has(textOfBlock(this.sheet, block)),
      isFault: this.faultsOf(index).length > 0,
    }));
    this.edges.show(states, this.selected, (index) => void this.open(index));
    if (this.holder.isEdge) this.select(this.selected);
  }

  lay(): void {
    this.edges.lay();
  }

  /** The mistakes of the lines of a block. */
  faultsOf(index: number): DeskSheet["faults"] {
    const [from = 0, to = Number.POSITIVE_INFINITY] = [index, index + 1].map(
      (at) => this.sheet.blocks[at]?.line,
    );
    return this.sheet.faults.filter(({ line }) => line >= from && line < to);
  }

  /** Whether an editor is open. */
  get isOpen(): boolean {
    return this.editor !== null;
  }

  select(index: number): void {
    this.selected = Math.max(0, Math.min(index, this.sheet.blocks.length - 1));
    this.edges.select(this.selected, true);
  }

  /** The next block that is to be seen, before one or after it; null where none is. */
  shownBeside(index: number, by: -1 | 1): number | null {
    for (let at = index + by; at >= 0 && at < this.places.length; at += by)
      if (this.places[at]?.some((one) => one.getClientRects().length > 0)) return at;
    return null;
  }

  async open(index: number, place: Draft["place"] = "instead", isAtStart = false): Promise<void> {
    if (this.editor?.isAt(index, place)) return this.editor.focus();
    this.editor?.close();
    this.note.hush();
    this.selected = index;
    const block = this.sheet.blocks[index];
    const text = block ? textOfBlock(this.sheet, block) : "";
    const draft = draftAt(this.sheet.path, { place, block: text });
    this.editor = new OpenEditor(
      this,
      { place, block: text, index, text: draft?.text ?? "" },
      draft !== null,
    );
    await this.editor.open(isAtStart);
  }

  /** Opens the block that a line of the text stands in, or the one before it. */
  openAtLine(line: number): void {
    const at = this.sheet.blocks.findLastIndex(({ shownLine }) => shownLine <= line);
    if (at < 0) return;
    this.places[at]?.[0]?.scrollIntoView({ block: "center" });
    void this.open(at);
  }

  /** After an editor was closed, its block is selected. */
  closed(): void {
    this.editor = null;
    this.refresh();
    this.select(this.selected);
  }

  openDraft(): void {
    const [first] = draftsOf(this.sheet.path);
    if (!first || this.editor) return;
    const at = indexOfDraft(this.sheet, first);
    if (at >= 0) void this.open(at, first.place);
    else this.note.sayLost(first, this.sheet.path);
  }
}
