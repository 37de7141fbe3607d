import { isMoney, isShares, unitEntry } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";
import {
  type AmountCell,
  bestTally,
  classOf,
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
  labelWords,
  oddsIn,
  overRange,
  printOf,
  type RowOfFigures,
  rangeOf,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { type HiddenAdjustments, hiddenAdjustments, mayBeAdjusted } from "./hidden-adjustments.ts";

interface PerShare extends Tally<number> {
  readonly row: RowOfFigures;
  readonly amount: RowOfFigures;
  readonly shares: RowOfFigures;
}

/**
 * Amounts per share, with the row of income and the row of shares, of the same class, whose quotient they are. What a release says it
 * adjusts without printing by how much raises no alarm where it would explain the difference.
 */
export function perShareRows({ rows }: FigureGrid, { lines }: Pick<Release, "lines">): readonly Relation[] {
  const hidden = hiddenAdjustments(lines);
  const amounts = rows.filter(
    ({ row, unit }) => unit && isMoney(unit) && earned.test(labelWords(`${row.section} ${row.label}`)),
  );
  const shares = rows.filter(({ unit }) => unit !== null && isShares(unit));
  const books = rows.filter(({ row, unit }) => unit && isMoney(unit) && owned.test(labelWords(row.label)));
  return rows.flatMap((row) => {
    if (row.unit === null || unitEntry(row.unit).kind !== "rate") return [];
    const isOfBooks = /\bbook value\b|\bnet assets?\b/.test(labelWords(row.row.label));
    const found = isOfBooks
      ? quotientFor(
          row,
          books,
          shares.filter(({ row: of }) => isAtDay(of)),
        )
      : quotientFor(
          row,
          amounts,
          shares.filter(({ row: of }) => isAverage(of)),
        );
    return found ? relationsOf(found, hidden) : [];
  });
}

const earned = /\b(income|loss|earnings|profit|[ac]?ffo|funds from operations|effect|operations)\b/;

function quotientFor(
  row: RowOfFigures,
  amounts: readonly RowOfFigures[],
  shares: readonly RowOfFigures[],
): PerShare | null {
  const columns = row.cells.flatMap((cell, at) =>
    cell && isAmount(cell) && cell.witness.said?.role !== "change" ? [at] : [],
  );
  const own = classOf(row.row);
  const fitting = shares.filter(({ row: of }) => own === null || classOf(of) === null || classOf(of) === own);
  const tried = amounts.flatMap((amount) => fitting.map((of) => ({ row, amount, shares: of })));
  const made = tried.map((one) => ({
    ...one,
    ...tallyOf(columns, (at) => oddsOf(row.cells[at], one.amount.cells[at], one.shares.cells[at])),
  }));
  const best = bestTally(made);
  // Where words name both rows, figures of two digits that fit are no accident.
  return best && isSound(best, 1, best.misses.length === 0 ? -0.5 : -1.5) ? best : null;
}

/** What belongs to shareholders at a day. */
const owned = /\bequity\b|\bnet assets\b|\bcapital\b|\bbook value\b/;
const isAtDay = (row: RowOfFigures["row"]): boolean =>
  !/\b(weighted|average)\b/.test(labelWords(`${row.section} ${row.label}`));

/** Shares at a day are not what income is divided by. */
const isAverage = (row: RowOfFigures["row"]): boolean =>
  !/\b(end of|issued|authorized|period end)\b/.test(labelWords(row.label));

function oddsOf(
  rate: AmountCell | null | undefined,
  amount: AmountCell | null | undefined,
  shares: AmountCell | null | undefined,
): number | null | undefined {
  if (!rate || !amount || !shares) return undefined;
  if (rate.value === 0 && amount.value === 0) return undefined;
  const range = overRange(rangeOf(amount), rangeOf(shares));
  return range ? oddsIn(rate, range) : undefined;
}

function relationsOf(
  { row, amount, shares, fits, misses }: PerShare,
  hidden: HiddenAdjustments,
): readonly Relation[] {
  return [...fits, ...misses].flatMap((at) => {
    const [rate, above, below] = [row.cells[at], amount.cells[at], shares.cells[at]];
    if (!rate || !above || !below) return [];
    const reason = `"${amount.row.label}" over "${shares.row.label}" gives it in ${fits.length} of ${fits.length + misses.length} columns`;
    const expression = { kind: "quotient", dividend: printOf(above), divisor: printOf(below) } as const;
    const sound = !misses.includes(at) || !mayBeAdjusted(rate, above.value / below.value, row.row, hidden);
    return [foundRelation("recalculate", rate, expression, { reason, confidence: 0.9, sound })];
  });
}
