import { readable, type SourceCell } from "../source/index.ts";
import { type FoundFigure, findFigures, outside, type TextSpan } from "./find-figures.ts";

/** A row label: as people read it, the key with `#` for each amount in it, and where the amounts stand in the line. */
export interface RowLabel {
  readonly text: string;
  readonly key: string;
  readonly amounts: readonly FoundFigure[];
}

/** Reads a label; `leftOut` are the spans of the line that are no figures, such as dates and superscripts. */
export function readLabel(cell: SourceCell, line: string, leftOut: readonly TextSpan[]): RowLabel {
  const moved = leftOut.map((one) => move(one, -cell.start));
  const inner = line.slice(cell.start, cell.end);
  const found = outside(findFigures(inner), moved);
  const between = found.map(({ start }, index) => inner.slice(found[index - 1]?.end ?? 0, start));
  const key = [...between, inner.slice(found.at(-1)?.end ?? 0)].join("#");
  const amounts = found.map((one) => ({
    ...one,
    ...move(one, cell.start),
    core: move(one.core, cell.start),
  }));
  return { text: tidyLabel(inner), key: tidyLabel(key), amounts };
}

const move = ({ start, end }: TextSpan, by: number): TextSpan => ({ start: start + by, end: end + by });

/** Takes markup, superscripts, dot leaders and the closing colon off a label. */
export function tidyLabel(text: string): string {
  const plain = readable(text)
    .replaceAll(/[¹²³⁰⁴-⁹]+/g, "")
    .replaceAll(/\s+/g, " ");
  return withoutLeader(plain.trim()).trim().replace(/:$/, "");
}

/** Two dots or more at the end lead to the figures. */
function withoutLeader(text: string): string {
  let end = text.length;
  while (text[end - 1] === ".") end -= 1;
  return text.length - end > 1 ? text.slice(0, end) : text;
}
