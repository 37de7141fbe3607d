import { type RowOfFigures, saysLess } from "../grid/index.ts";
import type { SignedRow } from "./sum-fit.ts";

/** How many rows may have any signs; of longer runs only those that the words suggest are tried. */
const free = 6;

/** The signs that rows may have in a sum, the plainest first: all added, those taken off whose words say so, the first less all others, any. */
export function signings(rows: readonly RowOfFigures[]): readonly (readonly SignedRow[])[] {
  const plain = rows.map((row) => ({ row, weight: 1 as const }));
  const said = rows.map((row, at) => signed(row, at > 0 && saysLess(row.row.label)));
  const first = rows.map((row, at) => signed(row, at > 0));
  const some = rows.length <= free ? anySigns(rows) : oneTakenOff(rows);
  return rows.length === 1 ? [plain] : [plain, said, first, ...some];
}

function anySigns(rows: readonly RowOfFigures[]): readonly (readonly SignedRow[])[] {
  const count = 2 ** (rows.length - 1);
  return Array.from({ length: count - 1 }, (_, index) =>
    rows.map((row, at) => signed(row, at > 0 && (((index + 1) >> (at - 1)) & 1) === 1)),
  );
}

function oneTakenOff(rows: readonly RowOfFigures[]): readonly (readonly SignedRow[])[] {
  return rows.slice(1).map((off) => rows.map((row) => signed(row, row === off)));
}

const signed = (row: RowOfFigures, off: boolean): SignedRow => ({ row, weight: off ? -1 : 1 });
