import { isPercent } from "../../figures/index.ts";
import type { Conventions } from "../../release/index.ts";
import {
  type AmountCell,
  bestTally,
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
  notRecomputed,
  type RowOfFigures,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { type Base, baseOfRow, basesOf, growthExpression, growthOdds, isExpense } from "./growth.ts";
import { noGrowth } from "./no-growth.ts";

interface GrowthColumn extends Tally<RowOfFigures> {
  readonly at: number;
  readonly current: number;
  readonly prior: number;
  readonly base: Base;
  /** Whether the sign of a row is that of what its change does to income: of an expense that rises, below zero. */
  readonly turns: (row: RowOfFigures) => boolean;
}

const saysBetter = /(?<![\w.])B\s?\/\s?\(?W\)?(?!\w)|\bbetter\b|\bfav(?:ou?rable|\.)?\s?\/?\s?\(?unfav/i;
const isCost = ({ row: { label } }: RowOfFigures): boolean => isExpense(label);

/** Why rates in constant currency cannot be recomputed. */
export const inConstantCurrency =
  "the rate is in constant currency: the figures at the exchange rates of the other period are not printed";

/** Columns of rates of change with the two columns whose growth they are; those in constant currency are not recomputed from reported figures. */
export function growthColumns(
  grid: FigureGrid,
  finer: (cell: AmountCell) => AmountCell | undefined,
  conventions: Conventions = {},
): readonly Relation[] {
  return grid.table.columns.flatMap(({ heading }, at) => {
    const rows = grid.rows.filter(({ cells }) => cells[at] && isRate(cells[at]));
    const [constant, reported] = [rows.filter(isConstant(at)), rows.filter((row) => !isConstant(at)(row))];
    const kept = constant.flatMap(({ cells }) =>
      cells[at] ? [notRecomputed(cells[at], inConstantCurrency)] : [],
    );
    const dashes = conventions.dashInRates === "not-meaningful" ? reported.filter(isDashed(at)) : [];
    const idle = dashes.flatMap(({ cells }) => (cells[at] ? [notRecomputed(cells[at], notMeaningful)] : []));
    const rates = reported.filter((row) => !dashes.includes(row));
    const found = growthInto(grid, rates, {
      at,
      isSaid: saysGrowth.test(heading),
      saysPair: saysPair.test(heading),
      conventions,
    });
    const ofPrint = conventions.percentages === "rounded" ? () => undefined : finer;
    if (!found) return [...kept, ...idle];
    return [...kept, ...idle, ...relationsOf(found, ofPrint, conventions), ...noGrowth(grid.rows, found)];
  });
}

/** A heading that says between which two columns it is: a year, or a quarter, apart. */
const saysPair =
  /\b(?:y(?:ear)?[-/ ]?o(?:ver|n)?[-/ ]?y(?:ear)?|q(?:uarter)?[-/ ]?o(?:ver|n)?[-/ ]?q(?:uarter)?|[yq]\/[yq]|sequential)\b(?!.*\b(?:organic|constant|currency|adjusted|comparable|like[- ]for[- ]like)\b)/i;
const saysGrowth = /change|growth|increase|decrease|%/i;
const notMeaningful = "a dash among rates is one that is not meaningful, by the conventions of the company";
const isDashed =
  (at: number) =>
  ({ cells }: RowOfFigures): boolean =>
    !/\d/.test(cells[at]?.witness.printed ?? "");

/** The columns of rates of change of a table, each with the two of which it is the growth, whatever the conventions are. */
export function growthColumnsIn(grid: FigureGrid): readonly Pick<GrowthColumn, "at" | "current" | "prior">[] {
  return grid.table.columns.flatMap(({ heading }, at) => {
    const rows = grid.rows.filter(
      (row) => row.cells[at] && isRate(row.cells[at]) && !isConstant(at)(row) && !isDashed(at)(row),
    );
    const found = growthInto(grid, rows, { at, isSaid: saysGrowth.test(heading), conventions: {} });
    return found ? [found] : [];
  });
}

const isRate = ({ witness }: AmountCell): boolean =>
  isPercent(witness.unit) && witness.said?.role === "growth";
const isConstant =
  (at: number) =>
  ({ cells }: RowOfFigures): boolean =>
    cells[at]?.witness.said?.scenario === "constant-currency";

function growthInto(
  { table }: FigureGrid,
  rows: readonly RowOfFigures[],
  {
    at,
    isSaid,
    saysPair = false,
    conventions,
  }: {
    readonly at: number;
    readonly isSaid: boolean;
    readonly saysPair?: boolean;
    readonly conventions: Conventions;
  },
): GrowthColumn | null {
  const columns = table.columns.map((_, index) => index).filter((one) => one !== at);
  const pairs = columns.flatMap((current) =>
    columns.filter((prior) => prior !== current).map((prior) => ({ current, prior })),
  );
  const turns = saysBetter.test(table.columns[at]?.heading ?? "") ? isCost : () => false;
  const tried = pairs.flatMap((pair) => basesOf(conventions).map((base) => ({ ...pair, base, turns })));
  const best = bestTally(
    tried.map((one) => ({ at, ...one, ...tallyOf(rows, (row) => oddsOf(row, at, one, conventions)) })),
  );
  if (best && isSound(best, pairs.length, isSaid ? -1 : -3)) return best;
  // Words that name the pair stand behind a column half of which is printed otherwise.
  const said = table.columns[at]?.comparison;
  const isPair =
    best !== null &&
    table.columns[best.current]?.period === said?.current &&
    table.columns[best.prior]?.period === said?.prior;
  const isHalf = best !== null && best.fits.length > 2 && best.misses.length <= best.fits.length;
  return saysPair && isPair && isHalf && best.chance < -2 ? best : null;
}

function oddsOf(
  row: RowOfFigures,
  at: number,
  { current, prior, base, turns }: Pick<GrowthColumn, "current" | "prior" | "base" | "turns">,
  conventions: Conventions,
): number | null | undefined {
  const { cells } = row;
  const [rate, now, before] = [cells[at], cells[current], cells[prior]];
  if (!rate || !now || !before || !isAmount(now) || !isAmount(before)) return undefined;
  if (now.witness.unit !== before.witness.unit) return undefined;
  const said = turns(row) ? { ...rate, value: -rate.value } : rate;
  return growthOdds(said, now, before, baseOfRow(row, [now, before], base, conventions));
}

function relationsOf(
  { at, current, prior, base, turns, fits, misses }: GrowthColumn,
  finer: (cell: AmountCell) => AmountCell | undefined,
  conventions: Conventions,
): readonly Relation[] {
  return [...fits, ...misses].flatMap((row) => {
    const { cells } = row;
    const [rate, now, before] = [cells[at], cells[current], cells[prior]];
    if (!rate || !now || !before) return [];
    const own = baseOfRow(row, [now, before], base, conventions);
    const growth = growthExpression(now, before, own, finer);
    const expression: Expression | null =
      growth && turns(row) ? { kind: "sum", terms: [{ weight: -1, expression: growth }] } : growth;
    // Where many rows are off, one that is off by one in its last place may be of figures rounded elsewhere.
    const isOften = misses.length > Math.max(1, fits.length / 5);
    const sound = !isOften || !misses.includes(row) || !isNearly(rate, now, before, own);
    const reason = `its column is the growth between two others in ${fits.length} of ${fits.length + misses.length} rows`;
    return expression
      ? [foundRelation("recalculate", rate, expression, { reason, confidence: 0.9, sound })]
      : [];
  });
}

const isNearly = (rate: AmountCell, now: AmountCell, before: AmountCell, base: Base): boolean =>
  (growthOdds({ ...rate, half: 3 * rate.half }, now, before, base) ?? null) !== null;
