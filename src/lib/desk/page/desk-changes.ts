import type { SourceBlock } from "../blocks/index.ts";
import { insertAfter, removeBlock, replaceBlock, type SpanChange, splitBlock } from "../edits/index.ts";
import type { DeskHome, SendResult } from "../home/index.ts";
import { type DeskSheet, pageShows } from "../sheet/index.ts";
import type { DeskNote } from "./desk-note.ts";
import { type Draft, dropDraft, indexOfDraft } from "./drafts.ts";
import { UndoStack } from "./undo-stack.ts";

/** After how many milliseconds of waiting it is said that cells run. */
const patience = 400;

/** What a change is made over, and who is told. */
interface ChangedDesk {
  readonly sheet: DeskSheet;
  readonly home: DeskHome;
  readonly note: DeskNote;
}

/** The changes of a notebook, one after another: each is made over the page that the one before it gave. */
export class DeskChanges {
  private readonly desk: ChangedDesk;
  private readonly stack: UndoStack;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(desk: ChangedDesk) {
    this.desk = desk;
    this.stack = new UndoStack(desk.sheet.path);
  }

  /** What was typed over a text that the file has no more is not put over what it has now. */
  save(draft: Draft): Promise<SendResult> {
    return this.makeFrom(draft, (sheet, block) => {
      const { place, text } = draft;
      if (place === "after") return insertAfter(sheet, block, text);
      return text.trim() === "" ? removeBlock(sheet, block) : replaceBlock(sheet, block, text);
    });
  }

  split(draft: Draft, at: number): Promise<SendResult> {
    return this.makeFrom(draft, (sheet, block) => splitBlock(sheet, block, draft.text, at));
  }

  /** The draft goes when the file has it, and not only when the page shows it: that may be loaded anew before. */
  private makeFrom(
    draft: Draft,
    change: (sheet: DeskSheet, block: SourceBlock) => SpanChange,
  ): Promise<SendResult> {
    return this.make(
      () => {
        const { sheet } = this.desk;
        const block = sheet.blocks[indexOfDraft(sheet, draft)];
        return block ? change(sheet, block) : "stale";
      },
      (one) => {
        dropDraft(this.desk.sheet.path, draft);
        this.stack.made(one);
      },
    );
  }

  undo(): Promise<SendResult> {
    return this.make(
      () => this.stack.undoing,
      () => this.stack.wasUndone(),
    );
  }

  redo(): Promise<SendResult> {
    return this.make(
      () => this.stack.redoing,
      () => this.stack.wasRedone(),
    );
  }

  /** Makes a change when those before it are made; null where there is nothing to do then. */
  make(
    change: () => SpanChange | "stale" | null,
    made = (one: SpanChange): void => this.stack.made(one),
  ): Promise<SendResult> {
    const done = this.busy.then(() => this.send(change(), made));
    this.busy = done;
    return done;
  }

  private async send(
    change: SpanChange | "stale" | null,
    made: (change: SpanChange) => void,
  ): Promise<SendResult> {
    const { sheet, home } = this.desk;
    if (change === null) return { kind: "nothing" };
    if (change === "stale") return { kind: "stale" };
    if (change.text === change.expected) return { kind: "saved", hash: sheet.hash };
    const result = await this.running(home.send(sheet, change));
    if (result.kind !== "saved") return result;
    made(change);
    await pageShows(result.hash);
    return result;
  }

  /** Cells that take their time are told, and can be stopped, where that is possible. */
  async running<Given>(given: Promise<Given>): Promise<Given> {
    const { home, note } = this.desk;
    const { stop } = home;
    const ways = stop ? [{ words: "Stop", act: () => void stop() }] : [];
    const telling = setTimeout(() => note.say("The cells run…", ways), patience);
    try {
      return await given;
    } finally {
      clearTimeout(telling);
      note.hush();
    }
  }
}
