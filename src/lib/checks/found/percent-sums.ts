import { isPercent } from "../../figures/index.ts";
import {
  type AmountCell,
  bestTally,
  type FigureGrid,
  foundRelation,
  isSound,
  oddsIn,
  type RowOfFigures,
  rangeOf,
  signedSum,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { signings } from "./signings.ts";
import type { SignedRow } from "./sum-fit.ts";

interface PercentSum extends Tally<number> {
  readonly total: RowOfFigures;
  readonly parts: readonly SignedRow[];
}

/**
 * Rows of percentages that are the sum or the difference of those right above: a combined ratio of its parts, a margin and what leads to
 * the adjusted one.
 */
export function percentSums({ rows }: FigureGrid): readonly Relation[] {
  const levels = rows.map((row) => (isOfLevels(row) ? row : null));
  return levels.flatMap((total, at) => {
    const found = total && sumInto(total, runBefore(levels, at));
    return found ? relationsOf(found) : [];
  });
}

/** At most so many rows make up a ratio. */
const most = 6;

/** The rows of percentages right above one, the nearest last. */
function runBefore(levels: readonly (RowOfFigures | null)[], at: number): readonly RowOfFigures[] {
  const from = levels.slice(0, at).lastIndexOf(null) + 1;
  return levels.slice(Math.max(from, at - most), at).filter((row) => row !== null);
}

const isOfLevels = ({ cells }: RowOfFigures): boolean => {
  const printed = cells.filter((one) => one !== null);
  return printed.length > 0 && printed.every(isLevel);
};
const isLevel = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) && said?.role === "value";

function sumInto(total: RowOfFigures, run: readonly RowOfFigures[]): PercentSum | null {
  const columns = total.cells.flatMap((cell, at) => (cell ? [at] : []));
  const runs = run.flatMap((_, from) => (run.length - from > 1 ? [run.slice(from)] : []));
  const tried = runs.flatMap((parts) => signings(parts).map((signed) => ({ total, parts: signed })));
  const best = bestTally(tried.map((one) => ({ ...one, ...tallyOf(columns, (at) => oddsOf(one, at)) })));
  const isHeld = best !== null && best.fits.length > 1 && (best.misses.length === 0 || best.fits.length > 2);
  return isHeld && isSound(best, tried.length, -3) ? best : null;
}

function oddsOf(
  { total, parts }: Omit<PercentSum, keyof Tally<number>>,
  at: number,
): number | null | undefined {
  const cell = total.cells[at];
  const own = parts.flatMap(({ row, weight }) => {
    const part = row.cells[at];
    return part ? [{ ...rangeOf(part), weight }] : [];
  });
  if (!cell || own.length < parts.length) return undefined;
  const sum = (low: boolean): number =>
    own.reduce((all, { lo, hi, weight }) => all + weight * (low === (weight === 1) ? lo : hi), 0);
  return oddsIn(cell, { lo: sum(true), hi: sum(false) });
}

function relationsOf({ total, parts, fits, misses }: PercentSum): readonly Relation[] {
  return [...fits, ...misses].flatMap((at) => {
    const cell = total.cells[at];
    const own = parts.flatMap(({ row, weight }) => (row.cells[at] ? [{ cell: row.cells[at], weight }] : []));
    if (!cell) return [];
    const reason = `${parts.length} rows above "${total.row.label}" make it up in ${fits.length} of ${fits.length + misses.length} columns`;
    return [foundRelation("recalculate", cell, signedSum(own), { reason, confidence: 0.9, sound: true })];
  });
}
