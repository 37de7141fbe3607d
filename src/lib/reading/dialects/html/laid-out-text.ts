import { ReadingWriter } from "../../model/index.ts";

/** Blanks, some of which have no width. */
const blanks = /[\s\u200b\u00ad\ufeff]+/g;

/** Writes the text of a page as a browser would lay it out: blanks are one, and at the ends of lines none. */
export class LaidOutText {
  readonly writer = new ReadingWriter();
  /** A blank or a tab that waits to be written. */
  #gap: { readonly text: " " | "\t"; readonly place: number } | null = null;
  #isLineEmpty = true;

  get length(): number {
    return this.writer.length;
  }

  /** Adds a run from `start` to `end` of the source. */
  add(text: string, start: number, end: number): void {
    const step = text.length === end - start ? 1 : 0;
    let from = 0;
    for (const { 0: run, index } of text.matchAll(blanks)) {
      if (index > from) this.#put(text.slice(from, index), start + from * step, step);
      this.blank(/\s/.test(run) ? start + index * step : -1);
      from = index + run.length;
    }
    if (from < text.length) this.#put(text.slice(from), start + from * step, step);
  }

  /** A blank that is written if text of the same line follows. */
  blank(place: number): void {
    if (!this.#isLineEmpty && place >= 0) this.#gap ??= { text: " ", place };
  }

  /** The start of what is written next, behind a blank that waits. */
  get next(): number {
    return this.writer.length + (this.#gap ? 1 : 0);
  }

  /** Parts two cells of a row, if text of the same line follows. */
  tab(place: number): void {
    if (!this.#isLineEmpty) this.#gap = { text: "\t", place };
  }

  /** Ends the line, if it has text. */
  newLine(place: number): void {
    this.#gap = null;
    if (this.#isLineEmpty) return;
    this.writer.add("\n", place, 0);
    this.#isLineEmpty = true;
  }

  #put(text: string, place: number, step: 0 | 1): void {
    if (this.#gap) this.writer.add(this.#gap.text, this.#gap.place, 0);
    this.#gap = null;
    this.#isLineEmpty = false;
    this.writer.add(text, place, step);
  }
}
