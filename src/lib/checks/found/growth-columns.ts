import { isPercent } from "../../figures/index.ts";
import type { Relation } from "../relations/index.ts";
import { type AmountCell, type FigureGrid, isAmount, type RowOfFigures } from "./figure-grid.ts";
import { foundRelation, notRecomputed } from "./found-relation.ts";
import { type Base, growthExpression, growthOdds } from "./growth.ts";
import { bestTally, isSound, type Tally, tallyOf } from "./tally.ts";

interface GrowthColumn extends Tally<RowOfFigures> {
  readonly at: number;
  readonly current: number;
  readonly prior: number;
  readonly base: Base;
}

/** Why rates in constant currency cannot be recomputed. */
export const inConstantCurrency =
  "the rate is in constant currency: the figures at the exchange rates of the other period are not printed";

/** Columns of rates of change with the two columns whose growth they are; those in constant currency are not recomputed from reported figures. */
export function growthColumns(
  grid: FigureGrid,
  finer: (cell: AmountCell) => AmountCell | undefined,
): readonly Relation[] {
  return grid.table.columns.flatMap(({ heading }, at) => {
    const rows = grid.rows.filter(({ cells }) => cells[at] && isRate(cells[at]));
    const [constant, reported] = [rows.filter(isConstant(at)), rows.filter((row) => !isConstant(at)(row))];
    const kept = constant.flatMap(({ cells }) =>
      cells[at] ? [notRecomputed(cells[at], inConstantCurrency)] : [],
    );
    const found = growthInto(grid, reported, at, /change|growth|increase|decrease|%/i.test(heading));
    return [...kept, ...(found ? relationsOf(found, finer) : [])];
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
  at: number,
  isSaid: boolean,
): GrowthColumn | null {
  const columns = table.columns.map((_, index) => index).filter((one) => one !== at);
  const pairs = columns.flatMap((current) =>
    columns.filter((prior) => prior !== current).map((prior) => ({ current, prior })),
  );
  const bases: readonly Base[] = ["absolute", "signed", "positive"];
  const tried = pairs.flatMap((pair) => bases.map((base) => ({ ...pair, base })));
  const best = bestTally(
    tried.map((one) => ({ at, ...one, ...tallyOf(rows, ({ cells }) => oddsOf(cells, at, one)) })),
  );
  return best && isSound(best, pairs.length, isSaid ? -1 : -3) ? best : null;
}

function oddsOf(
  cells: RowOfFigures["cells"],
  at: number,
  { current, prior, base }: Pick<GrowthColumn, "current" | "prior" | "base">,
): number | null | undefined {
  const [rate, now, before] = [cells[at], cells[current], cells[prior]];
  if (!rate || !now || !before || !isAmount(now) || !isAmount(before)) return undefined;
  if (now.witness.unit !== before.witness.unit) return undefined;
  return growthOdds(rate, now, before, base);
}

function relationsOf(
  { at, current, prior, base, fits, misses }: GrowthColumn,
  finer: (cell: AmountCell) => AmountCell | undefined,
): readonly Relation[] {
  return [...fits, ...misses].flatMap(({ cells }) => {
    const [rate, now, before] = [cells[at], cells[current], cells[prior]];
    if (!rate || !now || !before) return [];
    const expression = growthExpression(now, before, base, finer);
    const reason = `its column is the growth between two others in ${fits.length} of ${fits.length + misses.length} rows`;
    return expression
      ? [foundRelation("recalculate", rate, expression, { reason, confidence: 0.9, sound: true })]
      : [];
  });
}
