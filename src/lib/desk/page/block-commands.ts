import type { PanelAction } from "../editor/index.ts";
import { duplicateBlock, moveBlock, removeBlock } from "../edits/index.ts";
import { type SendResult, whyNot } from "../home/index.ts";
import type { EditDesk } from "./edit-desk.ts";

/** What is done with the block that is selected, and taken back. Each says what it did. */
export class BlockCommands {
  private readonly desk: EditDesk;

  constructor(desk: EditDesk) {
    this.desk = desk;
  }

  remove(): void {
    this.tell(this.changed(removeBlock), "Deleted; z takes it back.");
  }

  duplicate(): void {
    this.tell(this.changed(duplicateBlock), "Doubled.", { by: 1 });
  }

  move(by: -1 | 1): void {
    const change = this.changed((sheet, block) => moveBlock(sheet, block, by));
    this.tell(change, by < 0 ? "Moved up." : "Moved down.", { by });
  }

  undo(): void {
    const way = { words: "Make again", act: () => this.redo() };
    this.tell(this.desk.changes.undo(), "Taken back; Shift z makes it again.", { way });
  }

  redo(): void {
    this.tell(this.desk.changes.redo(), "Made again.");
  }

  /** What a change that was just made is taken back with. */
  get takeBack(): PanelAction {
    return { words: "Take back", act: () => this.undo() };
  }

  /** Of the block that is selected when the changes before it are made. */
  private changed(make: (...given: Parameters<typeof removeBlock>) => ReturnType<typeof moveBlock>) {
    const { desk } = this;
    return desk.changes.make(() => {
      const block = desk.sheet.blocks[desk.selected];
      return block ? make(desk.sheet, block) : null;
    });
  }

  private tell(
    result: Promise<SendResult>,
    words: string,
    { by = 0, way = this.takeBack }: { readonly by?: number; readonly way?: PanelAction } = {},
  ): void {
    result.then((found) => {
      if (found.kind !== "saved") return this.desk.note.say(whyNot(found));
      this.desk.note.say(words, [way]);
      // Who has opened a block meanwhile goes on typing there.
      if (!this.desk.isOpen) this.desk.select(this.desk.selected + by);
    });
  }
}
