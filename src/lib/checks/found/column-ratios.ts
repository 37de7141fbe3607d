import { isMoney, isPercent } from "../../figures/index.ts";
import {
  type AmountCell,
  bestTally,
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
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

interface ColumnRatio extends Tally<RowOfFigures> {
  readonly at: number;
  readonly above: number;
  readonly below: number;
}

/** Columns of percentages that are one column over another in each row: losses over premiums, income over revenues, by line of business. */
export function columnRatios(grid: FigureGrid): readonly Relation[] {
  return grid.table.columns.flatMap((_, at) => {
    const rows = grid.rows.filter(({ cells }) => cells[at] && isLevel(cells[at]));
    const found = rows.length > 1 ? ratioInto(grid, rows, at) : null;
    return found ? relationsOf(found) : [];
  });
}

const isLevel = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) &&
  (said?.role === "value" || said?.role === "percent-of") &&
  said.scenario !== "constant-currency";

/** Of the columns of amounts of the same period the pair whose quotient it is in nearly all rows. */
function ratioInto({ table }: FigureGrid, rows: readonly RowOfFigures[], at: number): ColumnRatio | null {
  const { period } = table.columns[at] ?? {};
  const amounts = table.columns.flatMap((one, index) =>
    index !== at && one.period === period ? [index] : [],
  );
  const pairs = amounts.flatMap((above) =>
    amounts.filter((below) => below !== above).map((below) => ({ at, above, below })),
  );
  const best = bestTally(pairs.map((one) => ({ ...one, ...tallyOf(rows, (row) => oddsOf(row, one)) })));
  return best && best.fits.length > 1 && isSound(best, pairs.length, -3) ? best : null;
}

function oddsOf(
  { cells }: RowOfFigures,
  { at, above, below }: Pick<ColumnRatio, "at" | "above" | "below">,
): number | null | undefined {
  const [ratio, over, under] = [cells[at], cells[above], cells[below]];
  if (!ratio || !over || !under || ![over, under].every(isMoneyAmount)) return undefined;
  const range = overRange(rangeOf(over), rangeOf(under));
  return range ? oddsIn(ratio, timesRange(range, 100)) : undefined;
}

const isMoneyAmount = (cell: AmountCell): boolean => isAmount(cell) && isMoney(cell.witness.unit);

function relationsOf({ at, above, below, fits, misses }: ColumnRatio): readonly Relation[] {
  return [...fits, ...misses].flatMap(({ cells }) => {
    const [ratio, over, under] = [cells[at], cells[above], cells[below]];
    if (!ratio || !over || !under) return [];
    const reason = `its column is one over another in ${fits.length} of ${fits.length + misses.length} rows`;
    const expression = { kind: "quotient", dividend: printOf(over), divisor: printOf(under) } as const;
    return [foundRelation("recalculate", ratio, expression, { reason, confidence: 0.9, sound: true })];
  });
}
