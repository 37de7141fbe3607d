import { plainMeasure, rowFootings } from "../found/index.ts";
import {
  type AmountCell,
  classOf,
  type FigureGrid,
  foundRelation,
  isAmount,
  type RowOfFigures,
  signedSum,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import type { EqualRows } from "./equal-rows.ts";
import { isOfOnePart, isSumOf } from "./is-sum-of.ts";

/**
 * Sums that one table shows, held in the periods that only others print: operating income is revenues less expenses in the income
 * statement, and so it is in the quarter before, of which the summary and a reconciliation print these.
 */
export function carriedFootings(
  grids: readonly FigureGrid[],
  equal: readonly EqualRows[],
): readonly Relation[] {
  const others = rowsLike(grids, equal);
  return grids.flatMap((grid) =>
    rowFootings(grid).flatMap(({ total, fit }) => {
      if (fit.misses.length > 0 || fit.parts.length < 2 || fit.parts.length > 4) return [];
      const own = new Set(total.cells.map((one) => one?.witness.period));
      const targets = others(total).flatMap(({ cells }) =>
        cells.flatMap((one) => (one && isAmount(one) && !own.has(one.witness.period) ? [one] : [])),
      );
      return targets.flatMap((target) => {
        const parts = fit.parts.flatMap(({ row, weight }) => {
          const cell = cellLike(target, others(row));
          return cell ? [{ cell, weight }] : [];
        });
        if (parts.length < fit.parts.length || !isSumOf(target, parts)) return [];
        const reason = `"${total.row.label}" is made up so in another table`;
        return [
          foundRelation("recalculate", target, signedSum(parts), { reason, confidence: 0.8, sound: false }),
        ];
      });
    }),
  );
}

/** Of each row those of other tables that are the same, by their words or by their figures. */
function rowsLike(
  grids: readonly FigureGrid[],
  equal: readonly EqualRows[],
): (row: RowOfFigures) => readonly RowOfFigures[] {
  const nameOf = ({ row, unit }: RowOfFigures): string =>
    `${unit} ${classOf(row)} ${plainMeasure(row.label)}`;
  const named = Map.groupBy(
    grids.flatMap(({ rows }) => rows.filter(({ unit }) => unit !== null)),
    nameOf,
  );
  const turned = equal.flatMap(({ one, other }) => [
    { row: one, like: other },
    { row: other, like: one },
  ]);
  const byFigures = Map.groupBy(turned, ({ row }) => row);
  return (row) => [
    ...(plainMeasure(row.row.label) === "" ? [] : (named.get(nameOf(row)) ?? [])),
    ...(byFigures.get(row) ?? []).map(({ like }) => like),
  ];
}

/** What one of several rows prints of the quantity's period and part. */
const cellLike = (target: AmountCell, rows: readonly RowOfFigures[]): AmountCell | null | undefined =>
  rows
    .flatMap(({ cells }) => cells)
    .find((one) => one?.witness.period === target.witness.period && isOfOnePart(target, one));
