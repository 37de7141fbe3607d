import { isPoints, unitEntry } from "../../figures/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  lessRange,
  notRecomputed,
  oddsIn,
  overRange,
  printOf,
  type RowOfFigures,
  rangeOf,
  timesRange,
} from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { inConstantCurrency } from "./growth-columns.ts";
import type { RowRatio } from "./row-ratios.ts";

/** Changes of a ratio in points or basis points, from the quotients that its row is made of. */
export function pointChanges({ rows }: FigureGrid, ratios: readonly RowRatio[]): readonly Relation[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      if (!cell || !isPoints(cell.witness.unit)) return [];
      if (cell.witness.said?.scenario === "constant-currency")
        return [notRecomputed(cell, inConstantCurrency)];
      const ratio = ratios.find((one) => one.row === row);
      return ratio ? changeIn(ratio, cell, at) : [];
    }),
  );
}

function changeIn({ row, above, below, fits }: RowRatio, cell: AmountCell, at: number): readonly Relation[] {
  const columns = fits.filter((one) => one !== at);
  const pairs = columns.flatMap((now) =>
    columns.filter((before) => before !== now).map((before) => ({ now, before })),
  );
  const fitting = pairs.filter(({ now, before }) => {
    const [later, earlier] = [rangeAt(above, below, now), rangeAt(above, below, before)];
    return (
      later &&
      earlier &&
      oddsIn(cell, timesRange(lessRange(later, earlier), 10 ** (unitEntry(cell.witness.unit).power ?? 0))) !==
        null
    );
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) return [];
  const terms = [
    { weight: 1 as const, expression: quotientAt(above, below, only.now) },
    { weight: -1 as const, expression: quotientAt(above, below, only.before) },
  ].flatMap(({ weight, expression }) => (expression ? [{ weight, expression }] : []));
  const reason = `the change of "${row.row.label}" between two columns gives it`;
  return [
    foundRelation("recalculate", cell, { kind: "sum", terms }, { reason, confidence: 0.8, sound: false }),
  ];
}

function rangeAt(above: RowOfFigures, below: RowOfFigures, at: number) {
  const [over, under] = [above.cells[at], below.cells[at]];
  return over && under ? overRange(rangeOf(over), rangeOf(under)) : null;
}

function quotientAt(above: RowOfFigures, below: RowOfFigures, at: number): Expression | null {
  const [over, under] = [above.cells[at], below.cells[at]];
  return over && under ? { kind: "quotient", dividend: printOf(over), divisor: printOf(under) } : null;
}
