/** A cell of a line: its text without tags, and where that stands in the line (half-open UTF-16 offsets). */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a table, its label first. `line` is from 1. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

const leading = /^(?:<\/?u>|\s)+/;
const trailing = /(?:<\/?u>|\s)+$/;

/** Splits a line at its tabs; blanks and `<u>` tags around the text of a cell are not part of it. */
export function splitCells(line: string): Cell[] {
  let from = 0;
  return line.split("\t").map((raw) => {
    const start = from + (leading.exec(raw)?.[0].length ?? 0);
    from += raw.length + 1;
    const inner = raw.replace(leading, "").replace(trailing, "");
    return { text: inner.replaceAll(/<\/?u>/g, ""), start, end: start + inner.length };
  });
}
