import { isMoney, isPercent } from "../../figures/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  labelWords,
  printOf,
  type RowOfFigures,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { isMisprintOf, type MarginInTable, saidScenario } from "./margin-in-sentence.ts";
import type { FiguredSentence } from "./sentence.ts";

/**
 * Effective tax rates in sentences, "the effective tax rate was 24.5%", held against the taxes and the income before them that a table
 * prints for the period. One that looks like no misprint may leave out what another table adds: it has no relation.
 */
export function taxRatesInSentences(
  grids: readonly FigureGrid[],
): (sentence: FiguredSentence) => readonly Relation[] {
  const rates = grids.flatMap(ratesIn);
  return ({ cells, isCut }) =>
    cells.flatMap((print) => {
      if (!isTaxRate(print)) return [];
      const own = rates.filter(({ above }) => isOfPeriod(above, print));
      const fitting = own.find(({ value }) => Math.abs(value - print.value) <= print.half * 1.0001);
      const isSure = !isCut && print.witness.said?.sure !== false;
      const mistaken = isSure && own.every((one) => isMisprintOf(print, one)) ? own[0] : undefined;
      const found = fitting ?? mistaken;
      return found ? [relationOf(print, found)] : [];
    });
}

const isTaxRate = ({ witness: { unit, said, label, segment } }: AmountCell): boolean =>
  isPercent(unit) &&
  segment === "" &&
  (said?.role === "value" || said?.role === "percent-of") &&
  said.scenario !== "guidance" &&
  /^(?:the |our |its )?(?:gaap )?(?:effective )?(?:income )?tax rate$/.test(labelWords(label));

const isOfPeriod = (cell: AmountCell, print: AmountCell): boolean =>
  cell.witness.period === print.witness.period && saidScenario(cell) === saidScenario(print);

const taxes = /^(?:provision for |total )?(?:income tax(?:es)?)(?: expense| provision)?$/;
const before = /^(?:income|earnings|profit) before (?:provision for )?(?:income )?tax(?:es)?$/;

/** The taxes of a table over its income before them, column by column. */
function ratesIn({ rows }: FigureGrid): readonly MarginInTable[] {
  const named = (pattern: RegExp): RowOfFigures | undefined =>
    rows.find(({ row, unit }) => unit !== null && isMoney(unit) && pattern.test(labelWords(row.label)));
  const [above, below] = [named(taxes), named(before)];
  if (!above || !below) return [];
  return above.cells.flatMap((cell, at) => {
    const under = below.cells[at];
    if (!cell || !under || under.value <= 0 || cell.value <= 0 || cell.witness.segment !== "") return [];
    return [
      { above: cell, below: under, value: (100 * cell.value) / under.value, rows: [above, below] as const },
    ];
  });
}

function relationOf(print: AmountCell, { above, below, rows: [over, under] }: MarginInTable): Relation {
  const reason = `the table prints "${over.row.label}" and "${under.row.label}" of the period`;
  const expression = { kind: "quotient", dividend: printOf(above), divisor: printOf(below) } as const;
  return foundRelation("recalculate", print, expression, { reason, confidence: 0.8, sound: true });
}
