import type { NameFacts, TypedMistake } from "../../notebook/index.ts";
import type { EditorPanel } from "../editor/index.ts";
import { inEditor, placeInWhole, type SourcePlace, textOfBlock } from "../edits/index.ts";
import { blockActions } from "./block-actions.ts";
import type { BlockPlace } from "./block-places.ts";
import { cellPanel } from "./cell-panel.ts";
import { type SendResult, whyNot } from "./desk-home.ts";
import { nameOfBlock } from "./desk-sheet.ts";
import { type Draft, dropDraft, keepDraft } from "./drafts.ts";
import type { EditDesk } from "./edit-desk.ts";
import { offerValues } from "./offer-values.ts";

/** The editor that is open over a block, or after one. The editor itself is loaded when the first is opened. */
export class OpenEditor {
  private readonly desk: EditDesk;
  private draft: Draft;
  private readonly isKept: boolean;
  private panel: EditorPanel | null = null;
  /** The text in the file that the draft is to replace is another by now. */
  private isBehind = false;
  private isSaving = false;

  constructor(desk: EditDesk, draft: Draft, isKept: boolean) {
    this.desk = desk;
    this.isKept = isKept;
    const text = isKept ? draft.text : draft.place === "after" ? "" : inEditor(draft.block);
    this.draft = { ...draft, text };
  }

  isAt(index: number, place: Draft["place"]): boolean {
    return this.draft.index === index && this.draft.place === place;
  }

  focus(): void {
    this.panel?.focus();
  }

  /** With its cursor at the end of the text, or at its start. */
  async open(isAtStart: boolean): Promise<void> {
    const { EditorPanel } = await import("../editor/index.ts");
    const { sheet } = this.desk;
    const block = sheet.blocks[this.draft.index];
    const { place, text } = this.draft;
    const isCode =
      place === "instead" &&
      block !== undefined &&
      /^(?:cell|code|front-matter|imports|component|expression)$/.test(block.kind);
    const isCell = place === "instead" && block?.kind === "cell";
    const name = block ? nameOfBlock(sheet, block) : "the notebook";
    this.panel = new EditorPanel({
      label: place === "after" ? `new block after ${name}` : name,
      text,
      cursor: isCell ? text.indexOf("\n") + 1 : isAtStart ? 0 : text.length,
      isCode,
      isCell,
      actions: blockActions(this.desk, { save: () => this.save(false), discard: () => this.discard() }),
      isTaken: (words) => this.desk.sheet.source.includes(words),
      offer: offerValues(
        () => this.desk.sheet,
        this.desk.home,
        (now, at) => this.placeOf(now, at),
      ),
      facts: this.desk.home.language && ((now, at) => this.factsAt(now, at)),
      mistakes: this.desk.home.language && ((now) => this.mistakesIn(now)),
      isNew: place === "after",
      changed: (now) => this.changed(now),
      save: (andNext) => void this.save(andNext),
      leave: () => this.close(),
      discard: () => this.discard(),
      split: (at) => void this.split(at),
      step: (by) => this.step(by),
    });
    if (this.isKept) this.panel.say("Typed before and not saved yet.");
    this.panel.showFaults(place === "instead" ? this.desk.faultsOf(this.draft.index) : []);
    this.stand();
    this.panel.focus();
    this.showFacts();
  }

  private placeOf(text: string, at: number): SourcePlace {
    return placeInWhole(this.desk.sheet, { ...this.draft, text }, at);
  }

  /** What the compiler knows of a name in what is typed, with the offsets of that. */
  private async factsAt(text: string, at: number): Promise<NameFacts | null> {
    const place = this.placeOf(text, at);
    const found = await this.desk.home.language?.facts(this.desk.sheet, place);
    const before = place.offset - at;
    return found ? { ...found, start: found.start - before, end: found.end - before } : null;
  }

  /** What the compiler finds wrong in what is typed, with the offsets of that. */
  private async mistakesIn(text: string): Promise<readonly TypedMistake[]> {
    const place = this.placeOf(text, 0);
    const found = (await this.desk.home.language?.mistakes(this.desk.sheet, place)) ?? [];
    const own = found.map((one) => ({
      ...one,
      start: one.start - place.offset,
      end: one.end - place.offset,
    }));
    return own.filter(({ start, end }) => start >= 0 && end <= text.length);
  }

  /** What is known of the cell that is edited, below its code. */
  showFacts(): void {
    const { desk } = this;
    const cell = this.draft.place === "instead" ? desk.sheet.blocks[this.draft.index]?.cell : null;
    const facts = desk.facts[cell ?? -1];
    if (typeof cell !== "number" || !facts) return;
    const told = cellPanel({
      facts,
      lineOf: (other) => desk.sheet.blocks[desk.blockOf(other)]?.line ?? 0,
      go: (other) => void desk.open(desk.blockOf(other)),
      values: () => desk.home.values(desk.sheet, cell),
    });
    this.panel?.showCell(told);
  }

  /** Stands where its block is in the page as it is now. */
  stand(): void {
    if (!this.panel || this.isSaving) return;
    const found = this.desk.indexOf(this.draft);
    const index = found >= 0 ? found : Math.min(this.draft.index, this.desk.sheet.blocks.length - 1);
    this.isBehind = found < 0;
    this.draft = { ...this.draft, index };
    const place = this.desk.places[index] ?? [];
    const block = this.desk.sheet.blocks[index];
    const isInstead =
      this.draft.place === "instead" && !/^(?:cell|front-matter|footnote)$/.test(block?.kind ?? "");
    for (const one of place) one.classList.toggle("desk-hidden", isInstead);
    const hadFocus = this.desk.holder.isIn(this.panel.element);
    if (this.draft.place === "instead" && block?.kind === "cell") place[0]?.before(this.panel.element);
    else lastOf(place)?.after(this.panel.element);
    if (hadFocus) this.panel.focus();
    if (this.isBehind) this.showTheirs();
    this.desk.lay();
  }

  /** What was typed is kept, and marked at the edge. */
  close(): void {
    for (const one of this.desk.places[this.draft.index] ?? []) one.classList.remove("desk-hidden");
    this.panel?.destroy();
    this.panel = null;
    this.desk.closed();
  }

  private changed(text: string): void {
    this.draft = { ...this.draft, text };
    if (this.isUnchanged) dropDraft(this.desk.sheet.path, this.draft);
    else keepDraft(this.desk.sheet.path, this.draft);
    this.panel?.say("");
  }

  private discard(): true {
    dropDraft(this.desk.sheet.path, this.draft);
    this.close();
    return true;
  }

  /** What was typed is kept; the next block that is to be seen is opened, if there is one. */
  private step(by: -1 | 1): void {
    const next = this.desk.shownBeside(this.draft.index, by);
    if (next === null) return;
    this.close();
    void this.desk.open(next, "instead", by === 1);
  }

  /** True where what was typed stands in the file now. */
  private async save(andNext: boolean): Promise<boolean> {
    const { place, text } = this.draft;
    const isNothing = place === "after" && text.trim() === "";
    const isSaved = isNothing || this.isUnchanged ? this.discard() : await this.send();
    if (isSaved && andNext) this.desk.select(this.desk.selected + 1);
    return isSaved;
  }

  private async send(): Promise<boolean> {
    this.panel?.say("Saving…");
    this.isSaving = true;
    const { index, place } = this.draft;
    const isSaved = this.settle(await this.desk.save(this.draft), index + (place === "after" ? 1 : 0));
    if (isSaved) this.desk.note.say("Saved.", [this.desk.commands.takeBack]);
    return isSaved;
  }

  private get isUnchanged(): boolean {
    return this.draft.text === (this.draft.place === "after" ? "" : inEditor(this.draft.block));
  }

  private async split(at: number): Promise<void> {
    if (this.draft.place === "after") return;
    this.isSaving = true;
    this.settle(await this.desk.split(this.draft, at), this.draft.index + 1);
  }

  /** Closes where it was saved, and says why where not; true where it was. */
  private settle(result: SendResult, selected: number): boolean {
    this.isSaving = false;
    this.panel?.say("");
    if (result.kind === "saved") {
      dropDraft(this.desk.sheet.path, this.draft);
      this.close();
      this.desk.select(selected);
      return true;
    }
    if (result.kind === "refused") this.panel?.showFaults(result.faults);
    else this.panel?.say(whyNot(result));
    this.stand();
    return false;
  }

  /** The block was changed elsewhere: both texts are shown, and the next save is over the one that stands in the file. */
  private showTheirs(): void {
    const { sheet } = this.desk;
    const block = sheet.blocks[this.draft.index];
    const theirs = block ? textOfBlock(sheet, block) : "";
    const message =
      "This block was changed in the file meanwhile, to what stands below. To save puts your text in its place.";
    this.panel?.showFaults([{ line: 0, column: 0, message }], theirs);
    dropDraft(sheet.path, this.draft);
    this.draft = { ...this.draft, block: theirs };
    keepDraft(sheet.path, this.draft);
  }
}

/** What an editor stands after: of a note, the list that it stands in. */
function lastOf(place: BlockPlace): Element | null {
  const last = place.at(-1);
  return last?.closest(".footnotes") ?? last ?? document.querySelector(".notebook .prose > :first-child");
}
