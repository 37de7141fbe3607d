import type { Cell } from "./cells.ts";
import { type FoundFigure, findFigures } from "./figure-pattern.ts";

/** A row label: as people read it, the key with `#` for each amount in it, and where the amounts stand in the line. */
export interface RowLabel {
  readonly text: string;
  readonly key: string;
  readonly amounts: readonly FoundFigure[];
}

/** Reads a label; `leftOut` are the spans of the line that are no figures, such as dates and superscripts. */
export function readLabel(cell: Cell, line: string, leftOut: readonly FoundFigure[]): RowLabel {
  const moved = leftOut.map(({ start, end }) => ({ start: start - cell.start, end: end - cell.start }));
  const inner = line.slice(cell.start, cell.end);
  const found = findFigures(inner, moved);
  const key = found.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}#${text.slice(end)}`,
    inner,
  );
  const amounts = found.map(({ start, end }) => ({ start: start + cell.start, end: end + cell.start }));
  return { text: tidyLabel(inner), key: tidyLabel(key), amounts };
}

/** Takes tags, superscripts, dot leaders, the closing colon and the backslash before a dollar sign off a label. */
export function tidyLabel(text: string): string {
  return text
    .replaceAll(/<\/?u>/g, "")
    .replaceAll(/[¹²³⁰⁴-⁹]+/g, "")
    .replaceAll("\\$", "$")
    .replace(/\.{2,}\s*$/, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/:$/, "");
}
