import type { RowCell } from "./row-cells.ts";

/** The columns of a source that a column of figures takes, the last included. */
export interface ColumnExtent {
  readonly first: number;
  readonly last: number;
}

export function extentOf({ cell }: RowCell): ColumnExtent {
  return { first: cell.column, last: cell.column + cell.columnSpan - 1 };
}

/**
 * The columns in which figures stand, from left to right. Figures whose extents overlap are of one column; where that puts two
 * figures of one row together, the rows with most figures say which columns there are.
 */
export function valueColumns(rows: readonly (readonly ColumnExtent[])[]): readonly ColumnExtent[] {
  const joined = joinOverlapping(rows.flat());
  const isDoubled = rows.some((row) => new Set(row.map((one) => columnAt(joined, one))).size < row.length);
  return isDoubled ? columnsOfFullest(rows) : joined;
}

function joinOverlapping(extents: readonly ColumnExtent[]): readonly ColumnExtent[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of extents.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined;
}

/** Rows with as many figures as any have one in each column. */
function columnsOfFullest(rows: readonly (readonly ColumnExtent[])[]): readonly ColumnExtent[] {
  const most = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === most);
  return Array.from({ length: most }, (_, at) => medianOf(full.flatMap((row) => row[at] ?? [])));
}

/** The one in the middle: rows that are out of line move no column. */
function medianOf(extents: readonly ColumnExtent[]): ColumnExtent {
  const middle = (of: (one: ColumnExtent) => number): number =>
    extents.map(of).toSorted((a, b) => a - b)[extents.length >> 1] ?? 0;
  return { first: middle(({ first }) => first), last: middle(({ last }) => last) };
}

/** The column that an extent is of: which it overlaps most, or stands nearest to; -1 if there are none. */
export function columnAt(columns: readonly ColumnExtent[], { first, last }: ColumnExtent): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, column] of columns.entries()) {
    const overlap = Math.min(last, column.last) - Math.max(first, column.first) + 1;
    if (overlap > most) [best, most] = [at, overlap];
  }
  return best;
}
