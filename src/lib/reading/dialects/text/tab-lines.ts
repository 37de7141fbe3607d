import type { LineCell, TextLine } from "./line-cells.ts";

/** Whether a text parts the cells of its tables by tabs: lines of a table have as many as the line before. */
export function isTabbed(lines: readonly string[]): boolean {
  const counts = lines
    .filter((line) => /\t.*\d/.test(line))
    .map((line) => line.length - line.replaceAll("\t", "").length);
  const alike = counts.filter((count, at) => at > 0 && count === counts[at - 1]);
  return counts.length > 2 && alike.length >= counts.length * 0.6;
}

const figure =
  /^(?:[^\p{L}]*\d[^\p{L}]*(?:bps?\.?|pts?\.?|basis points?|x|[kmb])?\)?|[$€£]?\s*(?:-+|[–—]+)\s*%?|n\/?[ma]\.?)$/iu;

/** A line whose cells are parted by tabs; a heading reaches over the empty cells behind it. */
export function readTabLine(line: string): TextLine {
  const parts = partsOf(line);
  const filled = parts.filter(({ text }) => text !== "");
  const isRow = filled.some(
    ({ text, column }) =>
      column > 0 && text.length < 80 && figure.test(text) && !/^(?:19|20)\d\d$/.test(text),
  );
  if (filled.length === 0) return { kind: "blank", cells: [] };
  if (isRow) return { kind: "figures", cells: filled };
  return { kind: "words", cells: filled.map((cell) => overEmpty(cell, filled, parts.length)) };
}

type TabCell = LineCell & { readonly column: number };

function partsOf(line: string): readonly TabCell[] {
  let offset = 0;
  return line.split("\t").map((part, column) => {
    const text = part.trim();
    const start = offset + part.indexOf(text);
    offset += part.length + 1;
    return { start, end: start + text.length, text, column };
  });
}

function overEmpty(cell: TabCell, filled: readonly TabCell[], count: number): LineCell {
  if (cell.column === 0) return cell;
  const next = filled.find(({ column }) => column > cell.column)?.column ?? count;
  return { ...cell, columnSpan: next - cell.column };
}
