import type { Grid, GridRow } from "../../model/index.ts";
import type { LineCell, TextLine } from "./line-cells.ts";
import type { TableRegion } from "./table-regions.ts";

/** Makes the grid of a table whose cells are parted by tabs. `starts` are the offsets of lines in the text. */
export function tabGrid(lines: readonly TextLine[], { first, last }: TableRegion, starts: Uint32Array): Grid {
  const rows = lines.slice(first, last + 1).map((line, at): GridRow => {
    const start = starts[first + at] ?? 0;
    const cells = line.cells.map((cell) => toGridCell(cell, start));
    return { cells, ruled: [], start: cells[0]?.start ?? start, end: cells.at(-1)?.end ?? start };
  });
  return { rows: rows.filter(({ cells }) => cells.length > 0) };
}

function toGridCell(
  { start, end, text, column = 0, columnSpan = 1 }: LineCell,
  lineStart: number,
): Grid["rows"][number]["cells"][number] {
  const place = { start: lineStart + start, end: lineStart + end };
  return { ...place, text, column, columnSpan, indent: 0, isBold: false, isHead: false };
}
