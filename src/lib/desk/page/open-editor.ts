import { cellPanel } from "../cells/index.ts";
import type { EditorPanel, PanelWishes } from "../editor/index.ts";
import { inEditor, placeInWhole, type SourcePlace, textOfBlock } from "../edits/index.ts";
import { type SendResult, whyNot } from "../home/index.ts";
import type { DeskSheet } from "../sheet/index.ts";
import { aboutDraft } from "./about-draft.ts";
import { blockActions } from "./block-actions.ts";
import { type Draft, dropDraft, indexOfDraft, keepDraft } from "./drafts.ts";
import type { EditDesk } from "./edit-desk.ts";
import { editorLanguage } from "./editor-language.ts";
import { offerValues } from "./offer-values.ts";
import { putEditor, showBlock } from "./put-editor.ts";

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
    this.panel = new EditorPanel({
      ...aboutDraft(this.desk.sheet, this.draft, isAtStart),
      ...this.knowledge(),
      ...this.acts(),
    });
    if (this.isKept) this.panel.say("Typed before and not saved yet.");
    this.panel.showFaults(this.draft.place === "instead" ? this.desk.faultsOf(this.draft.index) : []);
    this.stand();
    this.panel.focus();
    this.showFacts();
  }

  /** Who is asked while text is typed. */
  private knowledge(): Pick<PanelWishes, "isTaken" | "offer" | "facts" | "mistakes"> {
    const { home } = this.desk;
    const sheet = (): DeskSheet => this.desk.sheet;
    const placeOf = (text: string, at: number): SourcePlace =>
      placeInWhole(sheet(), { ...this.draft, text }, at);
    const language = home.language && editorLanguage(home.language, sheet, placeOf);
    return {
      isTaken: (words) => sheet().source.includes(words),
      offer: offerValues(sheet, home, placeOf),
      facts: language?.facts ?? null,
      mistakes: language?.mistakes ?? null,
    };
  }

  /** What its keys and buttons do. */
  private acts(): Pick<PanelWishes, "actions" | "changed" | "save" | "leave" | "discard" | "split" | "step"> {
    return {
      actions: blockActions(this.desk, { save: () => this.save(false), discard: () => this.discard() }),
      changed: (now) => this.changed(now),
      save: (andNext) => void this.save(andNext),
      leave: () => this.close(),
      discard: () => this.discard(),
      split: (at) => void this.split(at),
      step: (by) => this.step(by),
    };
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
    const found = indexOfDraft(this.desk.sheet, this.draft);
    const index = found >= 0 ? found : Math.min(this.draft.index, this.desk.sheet.blocks.length - 1);
    this.isBehind = found < 0;
    if (this.isBehind && this.isUnchanged) {
      this.openAgain(index);
      return;
    }
    this.draft = { ...this.draft, index };
    const hadFocus = this.desk.holder.isIn(this.panel.element);
    const { kind } = this.desk.sheet.blocks[index] ?? {};
    putEditor(this.panel.element, this.draft, kind, this.desk.places[index] ?? []);
    if (hadFocus) this.panel.focus();
    if (this.isBehind) this.showTheirs();
    this.desk.lay();
  }

  /** Nothing was typed over the text that the file has no more: what it has there now is edited. */
  private openAgain(index: number): void {
    const { place } = this.draft;
    this.close();
    void this.desk.open(index, place);
  }

  /** What was typed is kept, and marked at the edge. */
  close(): void {
    showBlock(this.desk.places[this.draft.index] ?? []);
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
    const isSaved = this.settle(
      await this.desk.changes.save(this.draft),
      index + (place === "after" ? 1 : 0),
    );
    if (isSaved) this.desk.note.say("Saved.", [this.desk.commands.takeBack]);
    return isSaved;
  }

  private get isUnchanged(): boolean {
    return this.draft.text === (this.draft.place === "after" ? "" : inEditor(this.draft.block));
  }

  private async split(at: number): Promise<void> {
    if (this.draft.place === "after") return;
    this.isSaving = true;
    this.settle(await this.desk.changes.split(this.draft, at), this.draft.index + 1);
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
