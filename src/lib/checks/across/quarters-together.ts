import { isMoney } from "../../figures/index.ts";
import type { Period, Release } from "../../release/index.ts";
import { partsOfSpan, plainMeasure } from "../found/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  type RowOfFigures,
  signedSum,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { isOfOnePart, isSumOf } from "./is-sum-of.ts";

/**
 * Amounts of a year to date in one table, of which another prints the quarters in a row of that name: the net loss of the cash flow
 * statement and those of the reconciliation.
 */
export function quartersTogether(
  grids: readonly FigureGrid[],
  periods: Release["periods"],
): readonly Relation[] {
  const spanOf = new Map(periods.map((one) => [one.id, one]));
  const rows = grids.flatMap((grid) =>
    grid.rows.flatMap((row) => (row.unit && isMoney(row.unit) ? [{ grid, row }] : [])),
  );
  const named = rows.map((one) => ({ ...one, name: plainMeasure(one.row.row.label) }));
  return named.flatMap(({ grid, row, name }) => {
    const others = named.filter((one) => one.grid !== grid && isCalled(one.name, name));
    if (others.length === 0) return [];
    return row.cells.flatMap((cell) => {
      const whole = cell && spanOf.get(cell.witness.period);
      return cell && whole ? (sumIn(cell, whole, others, spanOf) ?? []) : [];
    });
  });
}

/** "Depreciation and amortization, including that in direct costs" is called as "Depreciation and amortization" is. */
const isCalled = (long: string, name: string): boolean =>
  name !== "" && (long === name || long.startsWith(`${name} `) || `${long} expense` === name);

function sumIn(
  cell: AmountCell,
  whole: Period,
  others: readonly { readonly row: RowOfFigures }[],
  spanOf: ReadonlyMap<string, Period>,
): Relation | null {
  for (const { row } of others) {
    const at = partsOfSpan(
      whole,
      row.cells.map((one) => (one ? spanOf.get(one.witness.period) : undefined)),
    );
    const parts = at.flatMap((one) => row.cells[one] ?? []).map((one) => ({ cell: one, weight: 1 as const }));
    const isWhole = parts.every((one) => isOfOnePart(cell, one.cell));
    if (parts.length > 1 && isWhole && isSumOf(cell, parts)) {
      const reason = `the periods of "${row.row.label}" in another table make up its own`;
      return foundRelation("cross-foot", cell, signedSum(parts), { reason, confidence: 0.9, sound: false });
    }
  }
  return null;
}
