import { inverseOf, type SpanChange } from "../edits/index.ts";

interface Kept {
  readonly done: readonly SpanChange[];
  readonly undone: readonly SpanChange[];
}

const none: Kept = { done: [], undone: [] };

/** The changes of a notebook in this window, for as long as it is open: whatever they were, they are taken back in order. */
export class UndoStack {
  private readonly key: string;

  constructor(path: string) {
    this.key = `tieout-desk-undo ${path}`;
  }

  /** What would take the last change back; null where there is none. */
  get undoing(): SpanChange | null {
    const last = this.read().done.at(-1);
    return last ? inverseOf(last) : null;
  }

  /** What would make the change again that was taken back last. */
  get redoing(): SpanChange | null {
    return this.read().undone.at(-1) ?? null;
  }

  made(change: SpanChange): void {
    this.write({ done: [...this.read().done, change].slice(-200), undone: [] });
  }

  wasUndone(): void {
    const { done, undone } = this.read();
    this.write({ done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] });
  }

  wasRedone(): void {
    const { done, undone } = this.read();
    this.write({ done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) });
  }

  private read(): Kept {
    const text = sessionStorage.getItem(this.key);
    return text === null ? none : (JSON.parse(text) as Kept);
  }

  private write(kept: Kept): void {
    sessionStorage.setItem(this.key, JSON.stringify(kept));
  }
}
