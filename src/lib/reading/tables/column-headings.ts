import type { GridCell } from "../model/index.ts";
import type { ColumnHeading, DataColumn } from "./data-table.ts";
import type { TableLine } from "./table-lines.ts";
import type { ColumnExtent } from "./value-columns.ts";

/** What stands over each column, from the rows of headings above it. */
export function headColumns(
  columns: readonly ColumnExtent[],
  above: readonly TableLine[],
): readonly DataColumn[] {
  const rows = above.map(({ heads }) => headsOf(columns, heads));
  return columns.map((_, at) => ({ headings: rows.flatMap((row) => row[at] ?? []) }));
}

/** The headings of one row over each column. One that reaches over no column is over the nearest that has none. */
function headsOf(columns: readonly ColumnExtent[], heads: readonly GridCell[]): readonly ColumnHeading[][] {
  const over: ColumnHeading[][] = columns.map(() => []);
  for (const cell of heads) {
    const first = cell.column;
    const last = first + cell.columnSpan - 1;
    const reached = columns.flatMap((one, at) => (one.first <= last && one.last >= first ? [at] : []));
    for (const at of reached.length > 0 ? reached : [nearest(columns, first, last)])
      over[at]?.push(toHeading(cell));
  }
  return over;
}

function nearest(columns: readonly ColumnExtent[], first: number, last: number): number {
  const distance = (one: ColumnExtent): number => Math.max(one.first - last, first - one.last);
  const distances = columns.map(distance);
  return distances.indexOf(Math.min(...distances));
}

const toHeading = ({ start, end, text }: GridCell): ColumnHeading => ({ start, end, text });
