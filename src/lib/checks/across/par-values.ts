import { isMoney, isShares, unitEntry } from "../../figures/index.ts";
import type { Release, Witness } from "../../release/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  printedAmount,
  printOf,
  type RowOfFigures,
} from "../grid/index.ts";
import type { Ledger } from "../model/index.ts";
import type { Relation } from "../relations/index.ts";

/**
 * Common stock at its par value: the shares that its label counts, issued or outstanding, times the par value that it states. A label
 * may count others than those that carry the amount, so it is stated where it holds.
 */
export function parValues(
  grids: readonly FigureGrid[],
  release: Release,
  ledger: Ledger,
): readonly Relation[] {
  const inLabels = Map.groupBy(
    release.witnesses.filter(({ table }) => table === "prose"),
    ({ line }) => line,
  );
  return grids.flatMap(({ rows }) =>
    rows.filter(isStock).flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        const said = cell ? (inLabels.get(cell.witness.line) ?? []) : [];
        return cell && cell.value !== 0 ? (atPar(cell, said, ledger) ?? []) : [];
      }),
    ),
  );
}

const isStock = ({ row, unit }: RowOfFigures): boolean =>
  unit !== null && isMoney(unit) && /\bpar value\b/i.test(row.label) && /\d/.test(row.label);

function atPar(cell: AmountCell, said: readonly Witness[], ledger: Ledger): Relation | null {
  const amounts = said.flatMap((one) => printedAmount(one, ledger) ?? []);
  const pairs = amounts
    .filter(isParValue)
    .flatMap((par) => amounts.filter((one) => isCountOf(one, par, cell)).map((count) => ({ count, par })));
  const fitting = pairs.find(
    ({ count, par }) => Math.abs(count.value * par.value - cell.value) <= cell.half + count.half * par.value,
  );
  if (!fitting) return null;
  const expression = { kind: "product", factors: [printOf(fitting.count), printOf(fitting.par)] } as const;
  return foundRelation("recalculate", cell, expression, { reason, confidence: 0.8, sound: false });
}

const isParValue = ({ witness: { unit, label } }: AmountCell): boolean =>
  unitEntry(unit).kind === "rate" && /\bpar value\b/i.test(label);

/** Whether these are shares of the stock that has a par value, on the day of an amount, and in somebody's hands. */
function isCountOf({ witness: one }: AmountCell, { witness: par }: AmountCell, cell: AmountCell): boolean {
  const isOfStock = one.label.split(",")[0] === par.label.split(",")[0];
  const isOfDay = one.period === cell.witness.period;
  return isShares(one.unit) && isOfStock && isOfDay && !/\bauthori[sz]ed\b/i.test(one.label);
}

const reason = "the label counts the shares and states their par value";
