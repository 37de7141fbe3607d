import { isMoney } from "../../figures/index.ts";
import { dayBefore, type Period, type Release } from "../../release/index.ts";
import {
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
  type RowOfFigures,
  signedSum,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/**
 * Columns whose periods follow one another and together are the period of another: the quarters of a year to date. That they add up
 * is what their headings say; where more than a misprint's worth of rows do not, the earlier quarters may have been recast, and
 * it is for a person to look at.
 */
export function periodSums({ table, rows }: FigureGrid, periods: Release["periods"]): readonly Relation[] {
  const spans = table.columns.map(({ period }) => periods.find(({ id }) => id === period));
  const flows = rows.filter(({ row, unit }) => unit !== null && isMoney(unit) && !isStanding.test(row.label));
  return spans.flatMap((whole, at) => {
    const parts = whole ? partsOfSpan(whole, spans) : [];
    if (parts.length < 2) return [];
    const tally = tallyOf(flows, (row) => oddsOf(row, at, parts));
    return tally.fits.length > tally.misses.length && tally.chance <= -8 ? relationsOf(tally, at, parts) : [];
  });
}

/** What stands at a day has no sum over quarters. */
const isStanding = /\b(beginning|ending|end of|at end|opening|closing|balances?)\b/i;

/** The columns that follow one another from the first day of a period to its last; none where they leave a gap, or one period has two columns. */
export function partsOfSpan(whole: Period, spans: readonly (Period | undefined)[]): readonly number[] {
  const parts: number[] = [];
  for (let end = whole.end; end >= whole.start; ) {
    const [at, ...others] = [...spans.keys()].filter((one) => {
      const span = spans[one];
      return (
        span?.kind === "duration" && span.id !== whole.id && span.end === end && span.start >= whole.start
      );
    });
    const start = at === undefined ? undefined : spans[at]?.start;
    if (at === undefined || start === undefined || others.length > 0) return [];
    parts.unshift(at);
    end = dayBefore(start);
  }
  return parts;
}

function oddsOf({ cells }: RowOfFigures, at: number, parts: readonly number[]): number | null | undefined {
  const target = cells[at];
  const others = parts.flatMap((one) => cells[one] ?? []);
  if (!target || others.length < parts.length || ![target, ...others].every(isAmount)) return undefined;
  if (others.filter(({ value }) => value !== 0).length < 2) return undefined;
  const largest = Math.max(...[target, ...others].map(({ value }) => Math.abs(value)));
  const off = Math.abs(others.reduce((sum, { value }) => sum + value, -target.value));
  const rounding = others.reduce((sum, { half }) => sum + half, target.half);
  if (off > rounding * (1 + 1e-9)) return null;
  return Math.min(1, (2 * off + 2 * target.half) / (largest + 2 * target.half));
}

function relationsOf(tally: Tally<RowOfFigures>, at: number, parts: readonly number[]): readonly Relation[] {
  const { fits, misses } = tally;
  const sound = isSound(tally, 1, -8);
  const reason = `the periods of ${parts.length} columns make up its own, and their figures do in ${fits.length} of ${fits.length + misses.length} rows`;
  return [...fits, ...misses].flatMap(({ cells }) => {
    const target = cells[at];
    const terms = parts.flatMap((one) => (cells[one] ? [{ cell: cells[one], weight: 1 as const }] : []));
    if (!target) return [];
    return [
      foundRelation("cross-foot", target, signedSum(terms), {
        reason,
        confidence: sound ? 0.95 : 0.5,
        sound,
      }),
    ];
  });
}
