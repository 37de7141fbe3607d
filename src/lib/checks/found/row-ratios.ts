import { isMoney, isPercent } from "../../figures/index.ts";
import {
  type AmountCell,
  bestTally,
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
  timesRange,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/** A row of percentages and the two rows whose quotient it is. */
export interface RowRatio extends Tally<number> {
  readonly row: RowOfFigures;
  readonly above: RowOfFigures;
  readonly below: RowOfFigures;
}

/** Rows of percentages with the two rows whose quotient they are: margins, effective tax rates, one measure as a share of another. */
export function rowRatios({ rows }: FigureGrid): readonly RowRatio[] {
  const amounts = rows.filter(({ unit }) => unit && isMoney(unit));
  const stemsOf = new Map(amounts.map((one) => [one, stemsOfAmount(one)] as const));
  return rows.flatMap((row) => {
    const columns = row.cells.flatMap((cell, at) => (cell && isMargin(cell) ? [at] : []));
    if (columns.length === 0) return [];
    const words = wordsOfRatio(row);
    const shared = (above: RowOfFigures, below: RowOfFigures): number => {
      const [over, under] = [above, below].map(
        (one) => stemsOf.get(one)?.filter((word) => words.has(word)).length ?? 0,
      );
      return (over ?? 0) + (under ?? 0) + (isMarginOnSales(words, below) ? 1 : 0);
    };
    const tries = amounts.length * (amounts.length - 1);
    const made = amounts.flatMap((above) =>
      amounts.flatMap((below) => {
        if (below === above) return [];
        const tally = tallyOf(columns, (at) => ratioOdds(row.cells[at], above.cells[at], below.cells[at]));
        if (tally.fits.length === 0) return [];
        const wordsShared = shared(above, below);
        // Of rows that give the same, those whose words the ratio has.
        return [{ row, above, below, wordsShared, ...tally, chance: tally.chance - wordsShared }];
      }),
    );
    const best = bestTally(made);
    return best && isSound(best, tries, -3) && best.wordsShared > 0 ? [best] : [];
  });
}

/** The relations of such rows, a column each. */
export function ratioRelations(ratios: readonly RowRatio[]): readonly Relation[] {
  return ratios.flatMap(({ row, above, below, fits, misses }) =>
    [...fits, ...misses].flatMap((at) => {
      const [ratio, over, under] = [row.cells[at], above.cells[at], below.cells[at]];
      if (!ratio || !over || !under) return [];
      const reason = `"${above.row.label}" over "${below.row.label}" gives it in ${fits.length} of ${fits.length + misses.length} columns`;
      const expression = { kind: "quotient", dividend: printOf(over), divisor: printOf(under) } as const;
      return [foundRelation("recalculate", ratio, expression, { reason, confidence: 0.9, sound: true })];
    }),
  );
}

const isMargin = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) && said?.role !== "growth" && said?.scenario !== "constant-currency";

function ratioOdds(
  ratio: AmountCell | null | undefined,
  above: AmountCell | null | undefined,
  below: AmountCell | null | undefined,
): number | null | undefined {
  if (!ratio || !above || !below || !isAmount(above) || !isAmount(below)) return undefined;
  const range = overRange(rangeOf(above), rangeOf(below));
  return range ? oddsIn(ratio, timesRange(range, 100)) : undefined;
}

/** The words of a ratio that tell what is divided; of a margin or a rate it is income and revenues or taxes. */
const wordsOfRatio = ({ row: { section, label } }: RowOfFigures): ReadonlySet<string> =>
  new Set(stems(`${section} ${label}`).filter((one) => one.length > 2 && !plain.has(one)));

/** A total is what the heading above it says. */
const stemsOfAmount = ({ row: { section, label } }: RowOfFigures): readonly string[] =>
  stems(/^(?:total|)$/.test(labelWords(label)) ? section : label);

const isMarginOnSales = (words: ReadonlySet<string>, below: RowOfFigures): boolean =>
  words.has("margin") &&
  /revenue|sales/.test(
    labelWords(/^(?:total|)$/i.test(below.row.label) ? below.row.section : below.row.label),
  );

/** The words of a label, each as one: "taxes" are "tax", and "revenues" "revenue". */
const stems = (label: string): readonly string[] =>
  labelWords(label)
    .split(" ")
    .map((one) => one.replace(/(?<=x)es$|s$/, ""));

const plain = new Set(["the", "and", "percent", "percentage", "total"]);
