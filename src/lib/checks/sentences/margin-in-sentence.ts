import { isMoney, isPercent } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";
import { isNear, isSlip } from "../found/index.ts";
import {
  type AmountCell,
  type FigureGrid,
  foundRelation,
  labelWords,
  printOf,
  type RowOfFigures,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/** A profit over the revenues of its table, in percent. */
export interface MarginInTable {
  readonly above: AmountCell;
  readonly below: AmountCell;
  readonly value: number;
  readonly rows: readonly [RowOfFigures, RowOfFigures];
}

/**
 * Margins in sentences, "gross margin of 45.3 percent", held against the table that prints the profit and the revenues of the same
 * period. One that is another, and looks like no misprint, may be a margin of something else: it is for a person to look at.
 */
export function marginsInSentences(
  grids: readonly FigureGrid[],
  concepts: Release["concepts"],
): (sentence: FiguredSentence) => readonly Relation[] {
  return (sentence) =>
    sentence.cells.flatMap((print, at) => {
      const words = wordsBetween(sentence, sentence.cells[at - 1] ?? null, print);
      const profit = profitOf(print, words);
      if (profit === null) return [];
      const all = quotientsOf(grids, concepts, profit, saidScenario(print));
      const quotients = all.filter(({ above }) => above.witness.period === print.witness.period);
      const best = quotients.toSorted((a, b) => off(a, print) - off(b, print))[0];
      if (!best) return [];
      const isSure = print.witness.said?.sure !== false;
      const sound = off(best, print) <= print.half * 1.0001 || (isSure && isMisprintOf(print, best));
      if (!sound && off(best, print) > 5) return [];
      const [above, below] = best.rows;
      const reason = `the table prints "${above.row.label}" and "${below.row.label}" of the period`;
      const expression = {
        kind: "quotient",
        dividend: printOf(best.above),
        divisor: printOf(best.below),
      } as const;
      return [
        foundRelation("recalculate", print, expression, { reason, confidence: sound ? 0.8 : 0.4, sound }),
      ];
    });
}

/** The profit, by its id or its own words, of which a level in percent is the margin; null for any other figure. */
function profitOf({ witness: { unit, said, label, segment } }: AmountCell, words: string): string | null {
  const isLevel = isPercent(unit) && said?.role === "value" && said.scenario !== "guidance" && segment === "";
  if (!isLevel || /\bpoints?\b|\bsegment\b/i.test(words)) return null;
  return profitOfMargin(label);
}

/** The profit, by its id or its own words, of a margin of this name; null where it names none. */
export function profitOfMargin(label: string): string | null {
  const [, name] = /([a-z][a-z&-]*(?: [a-z][a-z&-]*){0,2}) margins?\b/.exec(labelWords(label)) ?? [];
  if (name === undefined) return null;
  const [, common] = /\b(gross|operating|net)(?: profit| income)?$/.exec(name) ?? [];
  return common === undefined ? name : (profits[common] ?? null);
}

const profits: Readonly<Record<string, string>> = {
  gross: "gross-profit",
  operating: "operating-income",
  net: "net-income",
};
const revenues = /^(?:(?:total|group|consolidated) )*(?:net )?(?:revenues?|sales)(?: net)?$/;

/** What tables print of a margin in any period: the profit of its name over the revenues of its table. */
export function quotientsOf(
  grids: readonly FigureGrid[],
  concepts: Release["concepts"],
  profit: string,
  scenario: string,
): readonly MarginInTable[] {
  const isProfit = ({ row, unit }: RowOfFigures, { witness }: AmountCell): boolean =>
    unit !== null &&
    isMoney(unit) &&
    witness.segment === "" &&
    (witness.said?.scenario ?? "gaap") === scenario &&
    (concepts.get(witness.concept)?.quantity === profit || labelWords(row.label) === profit);
  return grids.flatMap((grid) => quotientsIn(grid, isProfit));
}

/** The last row of a table that prints revenues as a whole. */
export const revenuesOf = ({ rows }: FigureGrid): RowOfFigures | undefined =>
  rows.findLast(({ row, unit }) => unit !== null && isMoney(unit) && revenues.test(labelWords(row.label)));

/** Each column of a profit over the revenues of its table. */
function quotientsIn(
  grid: FigureGrid,
  isProfit: (row: RowOfFigures, cell: AmountCell) => boolean,
): readonly MarginInTable[] {
  const below = revenuesOf(grid);
  if (!below) return [];
  return grid.rows.flatMap((above) =>
    above.cells.flatMap((cell, at) => {
      const under = below.cells[at];
      if (!cell || !under || under.value <= 0 || !isProfit(above, cell)) return [];
      return [
        { above: cell, below: under, value: (100 * cell.value) / under.value, rows: [above, below] as const },
      ];
    }),
  );
}

/** As what a figure is reported. */
export const saidScenario = ({ witness: { said } }: AmountCell): string => said?.scenario ?? "gaap";

const off = ({ value }: Pick<MarginInTable, "value">, print: AmountCell): number =>
  Math.abs(value - print.value);

/** Whether a margin is off from a quotient by its last digits, or by digits that are exchanged. */
export function isMisprintOf(print: AmountCell, { value }: MarginInTable): boolean {
  const places = Math.max(0, print.witness.decimals);
  const written = {
    ...print,
    half: 0,
    value: Number(value.toFixed(places)),
    witness: { ...print.witness, printed: value.toFixed(places) },
  };
  return isNear(written, print) || isSlip(written, print);
}
