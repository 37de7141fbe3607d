import { isPercent, isShares } from "../../figures/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  isAmount,
  printOf,
  type RowOfFigures,
} from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { homeByWholeLabel, homeOfPrint } from "./home-of-print.ts";
import { isNarrowed } from "./plain-words.ts";
import { fits } from "./print-of-cell.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/**
 * Amounts in sentences that tables print too: of one period, unit and scenario, called alike, or beside another amount of the
 * same row. One that is not the rounding of its cell, and looks like a misprint of it, does not agree.
 */
export function printsInTables(
  grids: readonly FigureGrid[],
): (sentence: FiguredSentence) => readonly Relation[] {
  const places = grids.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell && (isAmount(cell) || isGrowth(cell) || isRateLevel(cell)) ? [{ row, cell }] : [],
      ),
    ),
  );
  const byTime = Map.groupBy(places, ({ cell }) => timeOf(cell));
  return (sentence) => {
    let beside: RowOfFigures | null = null;
    return sentence.cells.flatMap((print, at) => {
      if (!isLevel(print) && !isGrowth(print)) return [];
      const alike = (byTime.get(timeOf(print)) ?? []).filter(({ cell }) => isScoped(print, cell));
      const words = wordsBetween(sentence, sentence.cells[at - 1] ?? null, print);
      const isOfPart = isNarrowed(wordsBetween(sentence, null, print), print.witness.label);
      const called = homeOfPrint(sentence, at, alike, beside);
      const isOther = called !== null && isOfPart && !fits(print, called.place.cell);
      const found =
        (isOther ? null : called) ?? (isLevel(print) ? homeByWholeLabel(print, places, words) : null);
      if (!found) return [];
      if (isLevel(print)) beside = found.place.row;
      const { reason, sound, place } = found;
      const other = printOf(place.cell);
      // Words say that it is a loss, or that it fell, where the table has a sign.
      const isTurned = print.value * place.cell.value < 0;
      const expression: Expression = isTurned
        ? { kind: "sum", terms: [{ weight: -1, expression: other }] }
        : other;
      return [foundRelation("agree", print, expression, { reason, confidence: 0.8, sound })];
    });
  };
}

const isGrowth = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) && said?.role === "growth";
/** A ratio, a yield, a margin: of these many are alike, so that it takes their whole name. */
const isRateLevel = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) && said?.role === "value";
const isLevel = (cell: AmountCell): boolean =>
  isRateLevel(cell) ||
  (isAmount(cell) && cell.witness.said?.role === "value" && !isShares(cell.witness.unit));

/** In what a figure is, and of which period; a growth is of the later one. */
const timeOf = ({ witness: { unit, period, said } }: AmountCell): string =>
  `${unit} ${said?.role} ${said?.role === "growth" ? period.split("/")[0] : period}`;

function isScoped({ witness: print }: AmountCell, { witness: cell }: AmountCell): boolean {
  const isScenario = (print.said?.scenario ?? "gaap") === (cell.said?.scenario ?? "gaap");
  return isScenario && (print.segment === cell.segment || print.segment === "" || cell.segment === "");
}
