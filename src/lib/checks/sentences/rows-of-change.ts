import { isMoney, isRate } from "../../figures/index.ts";
import type { Period } from "../../release/index.ts";
import { agrees } from "../found/index.ts";
import { type AmountCell, type FigureGrid, isAmount, type RowOfFigures } from "../grid/index.ts";
import { isCalledAs, isRowOfPart, wordsOfMeasure } from "./called-as.ts";
import type { Compared } from "./change-in-sentence.ts";
import type { ComparedPeriod } from "./compared-period.ts";

/** Two figures of one row of a table, of the period of a change and of that before. */
export interface ComparedInRow extends Compared {
  readonly row: RowOfFigures;
  /** Whether the row is called as the change, and of the same part of the company. */
  readonly isNamed: boolean;
}

/** In which rows a change may be: those that print the amount beside it and share a word with it, or that are called as it is. */
export function rowsOfChange(
  grids: readonly FigureGrid[],
  periods: readonly Period[],
  change: AmountCell,
  beside: AmountCell | null,
  isBefore: ComparedPeriod,
): readonly ComparedInRow[] {
  const byId = new Map(periods.map((one) => [one.id, one]));
  const later = byId.get(change.witness.period);
  if (!later) return [];
  const rows = grids.flatMap((grid) => grid.rows);
  return rows.flatMap((row) => {
    const isNamed = isCalledAs(change, row);
    if (!isNamed && (!beside || !sharesWord(change, row))) return [];
    const levels = row.cells.filter((one) => one !== null).filter((one) => isLevelOf(change, one));
    const own = levels.filter(({ witness }) => witness.period === later.id);
    return own
      .filter((now) => (beside ? prints(beside, now) : isMoney(now.witness.unit) || isRate(now.witness.unit)))
      .flatMap((now) =>
        levels
          .filter(({ witness }) => witness.unit === now.witness.unit)
          .filter(({ witness }) => isEarlier(byId.get(witness.period), later, isBefore))
          .map((prior) => ({
            row,
            now,
            prior,
            isNamed: (isNamed && isOfSamePart(change, now)) || isRowOfPart(change, now, row),
          })),
      );
  });
}

const isEarlier = (earlier: Period | undefined, later: Period, isBefore: ComparedPeriod): boolean =>
  earlier !== undefined && isBefore(earlier, later);

function isLevelOf({ witness: change }: AmountCell, cell: AmountCell): boolean {
  const { said, segment } = cell.witness;
  const isScenario = (said?.scenario ?? "gaap") === (change.said?.scenario ?? "gaap");
  const isScoped = segment === change.segment || segment === "" || change.segment === "";
  return isAmount(cell) && said?.role === "value" && isScenario && isScoped;
}

const isOfSamePart = (one: AmountCell, other: AmountCell): boolean =>
  one.witness.segment === other.witness.segment;

/** Whether an amount of a sentence is a cell rounded; signs may be said in words. */
function prints(amount: AmountCell, cell: AmountCell): boolean {
  const size = (one: AmountCell): AmountCell => ({ ...one, value: Math.abs(one.value) });
  return amount.witness.unit === cell.witness.unit && agrees(size(amount), size(cell));
}

function sharesWord({ witness: { label } }: AmountCell, { row }: RowOfFigures): boolean {
  const own = new Set(wordsOfMeasure(row.label).filter((one) => one.length > 3));
  return wordsOfMeasure(label).some((one) => own.has(one));
}
