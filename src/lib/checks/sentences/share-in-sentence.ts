import { isMoney, isPercent } from "../../figures/index.ts";
import { type AmountCell, type FigureGrid, foundRelation, labelWords, printOf } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { wordsOfMeasure } from "./called-as.ts";
import { isMisprintOf, type MarginInTable, revenuesOf, saidScenario } from "./margin-in-sentence.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/**
 * Shares of revenues in sentences, "expenses were 7.7% of total revenues, compared with 7.8% in 2023", held against the row of that
 * name and the revenues of its table. One that looks like a misprint of an unsure meaning is for a person to look at; any other may be of something else, and has no relation.
 */
export function sharesInSentences(
  grids: readonly FigureGrid[],
): (sentence: FiguredSentence) => readonly Relation[] {
  return (sentence) =>
    sentence.cells.flatMap((print, at) => {
      if (!isShare(print) || !isOfRevenues(sentence, at)) return [];
      const all = grids.flatMap((grid) => quotientsIn(grid, print));
      const fitting = all.find(({ value }) => Math.abs(value - print.value) <= print.half * 1.0001);
      const [only, ...others] = all;
      const mistaken = only && others.length === 0 && isMisprintOf(print, only) ? only : undefined;
      const found = fitting ?? mistaken;
      const sound = fitting !== undefined || print.witness.said?.sure !== false;
      return found ? [relationOf(print, found, sound)] : [];
    });
}

const isShare = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) && said?.role === "percent-of" && said.scenario !== "guidance";

const ofRevenues =
  /^\s*of (?:the |its |our )?(?:(?:total|net|group|consolidated|company)(?:['’]s)? )*(?:revenues?|sales)\b/i;

/** Whether a share is said to be of revenues, right behind it or behind the one that it is compared with. */
function isOfRevenues(sentence: FiguredSentence, at: number): boolean {
  const [before, print, next] = [sentence.cells[at - 1], sentence.cells[at], sentence.cells[at + 1]];
  if (!print) return false;
  if (ofRevenues.test(wordsBetween(sentence, print, next ?? null))) return true;
  const isAlike = before !== undefined && isShare(before) && before.witness.label === print.witness.label;
  return isAlike && isOfRevenues(sentence, at - 1);
}

/** The rows that are called as a share is, or of its segment, over the revenues of their table in its period. */
function quotientsIn(grid: FigureGrid, print: AmountCell): readonly MarginInTable[] {
  const below = revenuesOf(grid);
  if (!below) return [];
  const { label, segment, period } = print.witness;
  const name = wordsOfMeasure(label).join(" ");
  return grid.rows.flatMap((above) => {
    const isNamed = segment === "" && name !== "" && name === wordsOfMeasure(above.row.label).join(" ");
    const isSegment = segment !== "" && labelWords(above.row.label) === labelWords(segment);
    if (above === below || !(isNamed || isSegment)) return [];
    return above.cells.flatMap((cell, at) => {
      const under = below.cells[at];
      if (!cell || !under || under.value <= 0 || cell.witness.period !== period) return [];
      if (!isMoney(cell.witness.unit) || saidScenario(cell) !== saidScenario(print)) return [];
      const value = (100 * Math.abs(cell.value)) / under.value;
      return [{ above: cell, below: under, value, rows: [above, below] as const }];
    });
  });
}

function relationOf(
  print: AmountCell,
  { above, below, rows: [over, under] }: MarginInTable,
  sound: boolean,
): Relation {
  const reason = `the table prints "${over.row.label}" and "${under.row.label}" of the period`;
  const part = printOf(above);
  const dividend =
    above.value < 0 ? ({ kind: "sum", terms: [{ weight: -1, expression: part }] } as const) : part;
  const expression = { kind: "quotient", dividend, divisor: printOf(below) } as const;
  return foundRelation("recalculate", print, expression, { reason, confidence: sound ? 0.8 : 0.4, sound });
}
