import { isMoney, isShares, unitEntry } from "../../figures/index.ts";
import type { Relation } from "../relations/index.ts";
import { type AmountCell, type FigureGrid, isAmount, labelWords, type RowOfFigures } from "./figure-grid.ts";
import { foundRelation, printOf } from "./found-relation.ts";
import { oddsIn, overRange, rangeOf } from "./range.ts";
import { classOf } from "./says-total.ts";
import { bestTally, isSound, type Tally, tallyOf } from "./tally.ts";

interface PerShare extends Tally<number> {
  readonly row: RowOfFigures;
  readonly amount: RowOfFigures;
  readonly shares: RowOfFigures;
}

/** Amounts per share, with the row of income and the row of shares, of the same class, whose quotient they are. */
export function perShareRows({ rows }: FigureGrid): readonly Relation[] {
  const amounts = rows.filter(
    ({ row, unit }) => unit && isMoney(unit) && earned.test(labelWords(`${row.section} ${row.label}`)),
  );
  const shares = rows.filter(({ unit }) => unit !== null && isShares(unit));
  return rows.flatMap((row) => {
    if (row.unit === null || unitEntry(row.unit).kind !== "rate") return [];
    const found = quotientFor(row, amounts, shares);
    return found ? relationsOf(found) : [];
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
  const fitting = shares.filter(
    ({ row: of }) => isAverage(of) && (own === null || classOf(of) === null || classOf(of) === own),
  );
  const tried = amounts.flatMap((amount) => fitting.map((of) => ({ row, amount, shares: of })));
  const made = tried.map((one) => ({
    ...one,
    ...tallyOf(columns, (at) => oddsOf(row.cells[at], one.amount.cells[at], one.shares.cells[at])),
  }));
  const best = bestTally(made);
  // Where words name both rows, figures of two digits that fit are no accident.
  return best && isSound(best, 1, best.misses.length === 0 ? -0.5 : -1.5) ? best : null;
}

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

function relationsOf({ row, amount, shares, fits, misses }: PerShare): readonly Relation[] {
  return [...fits, ...misses].flatMap((at) => {
    const [rate, above, below] = [row.cells[at], amount.cells[at], shares.cells[at]];
    if (!rate || !above || !below) return [];
    const reason = `"${amount.row.label}" over "${shares.row.label}" gives it in ${fits.length} of ${fits.length + misses.length} columns`;
    const expression = { kind: "quotient", dividend: printOf(above), divisor: printOf(below) } as const;
    return [foundRelation("recalculate", rate, expression, { reason, confidence: 0.9, sound: true })];
  });
}
