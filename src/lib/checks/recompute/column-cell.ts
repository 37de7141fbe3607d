import { factId, type TableRow, type Witness } from "../../release/index.ts";
import type { Ledger, Reading } from "../model/index.ts";
import type { Quantity } from "./evaluate.ts";

/**
 * The print of a quantity in the column of a total, which is what a foot adds: on the line that a footing names, else
 * nearest above the total, else nearest below. Undefined where no table has the total, null where its column lacks the
 * quantity.
 */
export function columnCell(
  { release, reading }: Ledger,
  total: Witness,
  { concept, segment, period }: Quantity,
  line?: number,
): Reading | null | undefined {
  const rows = release.tables.find(({ id }) => id === total.table)?.rows ?? [];
  const column = rows.map((row) => columnOf(row, total)).find((at) => at >= 0) ?? -1;
  if (column < 0) return undefined;
  const fact = factId(concept, segment, period);
  const cells = rows.flatMap((row) => row.cells[column] ?? []).filter((cell) => cell.fact === fact);
  const cell = cells.find((one) => one.line === line) ?? nearest(cells, total.line);
  return cell ? reading(cell) : null;
}

const columnOf = (row: TableRow, { line, start }: Witness): number =>
  row.line === line ? row.cells.findIndex((cell) => cell?.start === start) : -1;

function nearest(cells: readonly Witness[], line: number): Witness | undefined {
  return cells.findLast((one) => one.line < line) ?? cells.find((one) => one.line > line);
}
