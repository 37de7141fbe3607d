import { isMoney, isPercent } from "../../figures/index.ts";
import {
  bestTally,
  type FigureGrid,
  foundRelation,
  isSound,
  labelWords,
  oddsIn,
  overRange,
  printOf,
  type RowOfFigures,
  rangeOf,
  signedSum,
  tallyOf,
  timesRange,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/**
 * Efficiency ratios of banks: the expenses that are no interest over net interest income and all other income. What a bank leaves out of
 * either, or grosses up for taxes, fits nowhere: then there is no relation.
 */
export function efficiencyRatios({ rows }: FigureGrid): readonly Relation[] {
  const amounts = rows.filter(({ unit }) => unit !== null && isMoney(unit));
  const called = (name: RegExp): readonly RowOfFigures[] =>
    amounts.filter(({ row }) => name.test(labelWords(row.label)));
  const [costs, interest, others] = [called(expense), called(netInterest), called(income)];
  return rows
    .filter(({ row }) => /\befficiency ratio\b/.test(labelWords(row.label)))
    .flatMap((ratio) => {
      const tried = costs.flatMap((above) =>
        interest.flatMap((first) => others.map((second) => ({ ratio, above, first, second }))),
      );
      const best = bestTally(tried.map((one) => ({ ...one, ...tallyOf(columnsOf(ratio), oddsOf(one)) })));
      return best && best.fits.length > 1 && isSound(best, tried.length, -3)
        ? [...best.fits, ...best.misses].flatMap((at) => relationAt(best, at))
        : [];
    });
}

const expense = /^(?:total )?non ?interest expenses?$/;
const netInterest = /^(?:total )?net interest income$/;
const income = /^(?:total )?non ?interest income$/;

interface Efficiency {
  readonly ratio: RowOfFigures;
  readonly above: RowOfFigures;
  readonly first: RowOfFigures;
  readonly second: RowOfFigures;
}

const columnsOf = ({ cells }: RowOfFigures): readonly number[] =>
  cells.flatMap((cell, at) => (cell && isPercent(cell.witness.unit) ? [at] : []));

const cellsAt = ({ ratio, above, first, second }: Efficiency, at: number) =>
  [ratio, above, first, second].flatMap(({ cells }) => cells[at] ?? []);

const oddsOf =
  (one: Efficiency) =>
  (at: number): number | null | undefined => {
    const [ratio, above, first, second] = cellsAt(one, at);
    if (!ratio || !above || !first || !second) return undefined;
    const [a, b] = [rangeOf(first), rangeOf(second)];
    const range = overRange(rangeOf(above), { lo: a.lo + b.lo, hi: a.hi + b.hi });
    return range ? oddsIn(ratio, timesRange(range, 100)) : undefined;
  };

function relationAt(one: Efficiency, at: number): readonly Relation[] {
  const [ratio, above, first, second] = cellsAt(one, at);
  if (!ratio || !above || !first || !second) return [];
  const reason = `"${one.above.row.label}" over "${one.first.row.label}" and "${one.second.row.label}"`;
  const divisor = signedSum([first, second].map((cell) => ({ cell, weight: 1 })));
  const expression = { kind: "quotient", dividend: printOf(above), divisor } as const;
  return [foundRelation("recalculate", ratio, expression, { reason, confidence: 0.9, sound: true })];
}
