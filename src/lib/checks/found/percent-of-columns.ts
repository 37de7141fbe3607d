import { isPercent } from "../../figures/index.ts";
import {
  type AmountCell,
  bestTally,
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
  labelWords,
  oddsIn,
  orFromRounded,
  overRange,
  printOf,
  type RowOfFigures,
  rangeOf,
  signedSum,
  type Tally,
  tallyOf,
  timesRange,
} from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import type { RowFooting } from "./row-footings.ts";

interface Share extends Tally<RowOfFigures> {
  readonly at: number;
  readonly of: number;
  readonly whole: RowOfFigures;
}

/** Columns of percentages with the row of which another column's amounts are so much: as a rule, revenues. */
export function percentOfColumns(grid: FigureGrid, footings: readonly RowFooting[]): readonly Relation[] {
  return grid.table.columns.flatMap(({ heading }, at) => {
    const rows = grid.rows.filter(({ cells }) => cells[at] && isShare(cells[at], heading));
    const found = rows.length < 2 ? null : shareInto(grid, rows, at);
    return found ? relationsOf(found, footings) : [];
  });
}

const isShare = ({ witness: { unit, said } }: AmountCell, heading: string): boolean =>
  isPercent(unit) && (said?.role === "percent-of" || (said?.role === "value" && /%|percent/i.test(heading)));

function shareInto(
  { table, rows: all }: FigureGrid,
  rows: readonly RowOfFigures[],
  at: number,
): Share | null {
  const columns = table.columns.map((_, index) => index).filter((one) => one !== at);
  const tried = columns.flatMap((of) =>
    all.filter(({ cells }) => cells[of] && isAmount(cells[of])).map((whole) => ({ at, of, whole })),
  );
  const made = tried.map((one) => ({ ...one, ...tallyOf(rows, (row) => oddsOf(row, one)) }));
  const best = bestTally(made);
  // Of rows that serve alike, such as two totals of revenues, the one that says so.
  const alike = made.filter(
    (one) => best && one.fits.length === best.fits.length && one.misses.length === best.misses.length,
  );
  const chosen =
    alike.find(({ whole }) => /^total\b.*(revenue|sales)/.test(labelWords(whole.row.label))) ?? best;
  return chosen && isSound(chosen, tried.length, -2) ? chosen : null;
}

function oddsOf(
  { cells }: RowOfFigures,
  { at, of, whole }: Pick<Share, "at" | "of" | "whole">,
): number | null | undefined {
  const [share, part, all] = [cells[at], cells[of], whole.cells[of]];
  if (!share || !part || !all || !isAmount(part) || part.witness.unit !== all.witness.unit) return undefined;
  if (part === all) return Math.abs(share.value - 100) < 1e-9 ? 1 : null;
  const range = overRange(rangeOf(part), rangeOf(all));
  return range ? oddsIn(share, timesRange(range, 100)) : undefined;
}

function relationsOf(
  { at, of, whole, fits, misses }: Share,
  footings: readonly RowFooting[],
): readonly Relation[] {
  return [...fits, ...misses].flatMap((row) => {
    const { cells } = row;
    const [share, part, all] = [cells[at], cells[of], whole.cells[of]];
    if (!share || !part || !all) return [];
    const reason = `its column is a share of "${whole.row.label}" in ${fits.length} of ${fits.length + misses.length} rows`;
    const expression = { kind: "quotient", dividend: printOf(part), divisor: printOf(all) } as const;
    const found = foundRelation("recalculate", share, expression, { reason, confidence: 0.9, sound: true });
    return [orFromRounded(found, addingUp(row, at, footings))];
  });
}

/** A percentage as what the others of its total leave over, for those who round percentages so that they add up. */
function addingUp(row: RowOfFigures, at: number, footings: readonly RowFooting[]): Expression | null {
  const own = footings.find(({ fit }) => fit.parts.some((part) => part.row === row));
  const total = own?.total.cells[at];
  const part = own?.fit.parts.find((one) => one.row === row);
  if (!own || !total || !part) return null;
  const others = own.fit.parts.flatMap(({ row: other, weight }) => {
    const cell = other === row ? null : other.cells[at];
    return cell ? [{ cell, weight: (weight === part.weight ? -1 : 1) as 1 | -1 }] : [];
  });
  return signedSum([{ cell: total, weight: part.weight }, ...others]);
}
