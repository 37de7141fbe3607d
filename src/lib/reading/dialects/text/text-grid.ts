import type { Grid, GridCell, GridRow, RuledColumns, Stretch } from "../../model/index.ts";
import type { LineCell, TextLine } from "./line-cells.ts";
import type { TableRegion } from "./table-regions.ts";

/** Makes the grid of a table in a text: columns are those of characters. `starts` are the offsets of lines in the text. */
export function textGrid(
  lines: readonly TextLine[],
  { first, last }: TableRegion,
  starts: Uint32Array,
): Grid {
  const own = lines.slice(first, last + 1);
  const columns = figureColumns(own);
  const firstColumn = columns[0]?.start ?? 0;
  const rows: { cells: GridCell[]; ruled: RuledColumns[]; start: number; end: number }[] = [];
  for (const [at, line] of own.entries()) {
    const start = starts[first + at] ?? 0;
    if (line.kind === "rule") rows.at(-1)?.ruled.push(...line.cells.map(toRule));
    if (line.kind !== "figures" && line.kind !== "words" && line.kind !== "sentence") continue;
    const spread =
      line.kind === "figures"
        ? line.cells
        : overColumns(line.cells, columns, underlines(own[at + 1]), firstColumn);
    const cells = line.cells.map((cell, index) =>
      toGridCell(cell, spread[index] ?? cell, start, firstColumn),
    );
    const [left] = cells;
    if (left) rows.push({ cells, ruled: [], start: left.start, end: cells.at(-1)?.end ?? left.end });
  }
  return { rows: rows satisfies GridRow[] };
}

const toRule = ({ start, end, text }: LineCell): RuledColumns => ({
  first: start,
  last: end - 1,
  isDouble: text.includes("="),
});

/** Where figures stand: stretches of the line that overlap are of one column. */
function figureColumns(lines: readonly TextLine[]): readonly Stretch[] {
  const stretches = lines
    .filter(({ kind }) => kind === "figures")
    .flatMap(({ cells }) => cells.filter(({ text }) => /^[^\p{L}]*$/u.test(text)));
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function underlines(next: TextLine | undefined): readonly LineCell[] {
  return next?.kind === "rule" ? next.cells : [];
}

/** How far headings reach: as their underline does, else over all columns that stand nearest to them. */
function overColumns(
  cells: readonly LineCell[],
  columns: readonly Stretch[],
  lines: readonly LineCell[],
  firstColumn: number,
): readonly Stretch[] {
  const heads = cells.filter(({ end }) => end > firstColumn);
  const reach = new Map<LineCell, Stretch>();
  for (const cell of heads) {
    const line = lines.find(({ start, end }) => start < cell.end && end > cell.start);
    if (line) reach.set(cell, union(cell, line));
  }
  if (heads.length < columns.length && heads.length > 1 && lines.length === 0)
    for (const [head, own] of Map.groupBy(columns, (column) => nearestTo(column, heads)))
      if (head) reach.set(head, own.reduce<Stretch>(union, head));
  return cells.map((cell) => centred(cell, reach.get(cell) ?? cell, lines.length > 0));
}

/** A heading stands over the middle of the columns that it is over; else it is of its own column alone. */
function centred(cell: LineCell, reach: Stretch, isUnderlined: boolean): Stretch {
  const middle = (one: Stretch): number => (one.start + one.end) / 2;
  const isNear = Math.abs(middle(cell) - middle(reach)) <= (reach.end - reach.start) / 4 + 1;
  return isUnderlined || isNear ? reach : cell;
}

const union = (a: Stretch, b: Stretch): Stretch => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

function nearestTo(column: Stretch, heads: readonly LineCell[]): LineCell | undefined {
  const middle = (one: Stretch): number => (one.start + one.end) / 2;
  const distance = (head: LineCell): number => Math.abs(middle(head) - middle(column));
  return heads.toSorted((a, b) => distance(a) - distance(b))[0];
}

function toGridCell(cell: LineCell, reach: Stretch, lineStart: number, firstColumn: number): GridCell {
  const isStub =
    reach.start < firstColumn && cell.start < firstColumn && !/^[^\p{L}]*\d[^\p{L}]*$/u.test(cell.text);
  const startsLeft = isStub && cell.end <= firstColumn + 2;
  return {
    start: lineStart + cell.start,
    end: lineStart + cell.end,
    text: cell.text,
    column: startsLeft || (isStub && cell.start < firstColumn / 2) ? 0 : reach.start,
    columnSpan: Math.max(1, reach.end - reach.start),
    indent: cell.start / 2,
    isBold: false,
    isHead: false,
  };
}
