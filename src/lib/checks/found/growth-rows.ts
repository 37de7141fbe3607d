import { isPercent } from "../../figures/index.ts";
import type { Conventions } from "../../release/index.ts";
import {
  type AmountCell,
  bestTally,
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
  labelWords,
  notRecomputed,
  type RowOfFigures,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { type Base, basesOf, growthExpression, growthOdds } from "./growth.ts";
import { inConstantCurrency } from "./growth-columns.ts";

interface GrowthRow extends Tally<number> {
  readonly row: RowOfFigures;
  readonly of: RowOfFigures;
  /** How many columns to the left the earlier period stands. */
  readonly back: number;
  readonly base: Base;
}

/**
 * Rows of rates of change under amounts: the growth of the row of their own words, or of the row above, from so many columns to the
 * left. The first columns have no earlier one.
 */
export function growthRows({ rows }: FigureGrid, conventions: Conventions = {}): readonly Relation[] {
  return rows.flatMap((row, at) => {
    const columns = row.cells.flatMap((cell, index) => (cell && isRate(cell) ? [index] : []));
    const levels = row.cells.some((cell) => cell && isAmount(cell));
    if (columns.length < 2 || levels) return [];
    if (isConstant(row)) return columns.flatMap((index) => idle(row, index, inConstantCurrency));
    const found = growthOf(row, columns, candidatesOf(rows, row, at), basesOf(conventions));
    return found ? relationsOf(found, columns) : [];
  });
}

const isRate = ({ witness }: AmountCell): boolean =>
  isPercent(witness.unit) &&
  (witness.said?.role === "growth" || witness.said?.scenario === "constant-currency");
const isConstant = ({ cells, row }: RowOfFigures): boolean =>
  /constant currency/i.test(`${row.section} ${row.label}`) ||
  cells.some((cell) => cell?.witness.said?.scenario === "constant-currency");

function idle({ cells }: RowOfFigures, at: number, why: string): readonly Relation[] {
  const cell = cells[at];
  return cell ? [notRecomputed(cell, why)] : [];
}

function candidatesOf(
  rows: readonly RowOfFigures[],
  { row }: RowOfFigures,
  at: number,
): readonly RowOfFigures[] {
  const above = rows.slice(0, at).filter(({ unit }) => unit !== null);
  const named = above.findLast((one) => labelWords(one.row.label) === labelWords(row.label));
  const last = above.at(-1);
  return named ? [named] : last ? [last] : [];
}

function growthOf(
  row: RowOfFigures,
  columns: readonly number[],
  candidates: readonly RowOfFigures[],
  bases: readonly Base[],
): GrowthRow | null {
  const steps = row.cells.map((_, back) => back).slice(1);
  const tried = candidates.flatMap((of) =>
    steps.flatMap((back) => bases.map((base) => ({ row, of, back, base }))),
  );
  const best = bestTally(
    tried.map((one) => ({
      ...one,
      ...tallyOf(columns, (at) => {
        const [rate, now, before] = [row.cells[at], one.of.cells[at], one.of.cells[at - one.back]];
        return rate && now && before ? growthOdds(rate, now, before, one.base) : undefined;
      }),
    })),
  );
  return best && isSound(best, steps.length, -2) ? best : null;
}

function relationsOf(
  { row, of, back, base, fits, misses }: GrowthRow,
  columns: readonly number[],
): readonly Relation[] {
  return columns.flatMap((at) => {
    const [rate, now, before] = [row.cells[at], of.cells[at], of.cells[at - back]];
    if (!rate || !now) return [];
    if (!before)
      return [notRecomputed(rate, `the release does not print "${of.row.label}" of the period before`)];
    const expression = growthExpression(now, before, base, () => undefined);
    const reason = `it is the growth of "${of.row.label}" over ${back} columns in ${fits.length} of ${fits.length + misses.length}`;
    return expression
      ? [foundRelation("recalculate", rate, expression, { reason, confidence: 0.9, sound: true })]
      : [];
  });
}
