import { tags, withoutTags } from "./readable.ts";

/** A cell of a line: its text without tags, and where that stands in the line (half-open UTF-16 offsets). */
export interface SourceCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a table, its label first. `line` is from 1. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly SourceCell[];
}

/** Splits a line at its tabs; blanks and tags around the text of a cell are not part of it. */
export function splitCells(line: string): SourceCell[] {
  let from = 0;
  return line.split("\t").map((raw) => {
    const [first, last] = [skipForward(raw), skipBack(raw)];
    const inner = raw.slice(first, Math.max(first, last));
    const start = from + first;
    from += raw.length + 1;
    return { text: withoutTags(inner), start, end: start + inner.length };
  });
}

/** The first offset at which neither a blank nor a tag begins. */
function skipForward(text: string): number {
  let at = 0;
  for (;;) {
    const blanks = text.slice(at, at + 1).trim() === "" && at < text.length ? 1 : 0;
    const tag = tags.find((one) => text.startsWith(one, at));
    if (blanks === 0 && tag === undefined) return at;
    at += tag?.length ?? blanks;
  }
}

/** The last offset before which neither a blank nor a tag ends. */
function skipBack(text: string): number {
  let at = text.length;
  for (;;) {
    const blanks = at > 0 && text.slice(at - 1, at).trim() === "" ? 1 : 0;
    const tag = tags.find((one) => text.endsWith(one, at));
    if (blanks === 0 && tag === undefined) return at;
    at -= tag?.length ?? blanks;
  }
}
