import { isPoints } from "../../figures/index.ts";
import type { AmountCell } from "../grid/index.ts";
import { type ComparedPeriod, comparedPeriod } from "./compared-period.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/** Words of a figure that is another than that which tables print. */
const otherwise =
  /\b(?:organic\w*|comparable (?!(?:quarter|period|year))|same[- ]stores?|like[- ]for[- ]like|constant|currenc\w+|exchange|pro[- ]forma|exclud\w+|excl|without|adjust\w+|underlying|normaliz\w+|annualiz\w+|annual rate|run[- ]rate|compound\w*|cagr|core|per (?:day|store|unit|week|customer|user|square)|average|volumes?|prices?|pricing|units?|partly|portion|attributable|contribut\w+|points?|respectively|expect\w*|forecast\w*|guidance|outlook|cumulative\w*)\b/i;

/** Whether the words around a change say that it is of another figure. */
export function isOtherwise(sentence: FiguredSentence, at: number): boolean {
  const { cells, text } = sentence;
  const [before, change, behind] = [cells[at - 2] ?? null, cells[at], cells[at + 1] ?? null];
  if (!change || /\brespectively\b/i.test(text)) return true;
  const isScenario = change.witness.said?.scenario === "non-gaap";
  const around = `${wordsBetween(sentence, before, change)} ${wordsBetween(sentence, change, behind)}`;
  const own = withoutCauses(around);
  const words = isPoints(change.witness.unit) ? withoutPoints(own) : own;
  return otherwise.test(isScenario ? words.replaceAll(/\badjusted\b/gi, "") : words);
}

/** Asides that say why something changed: what they name is not what changed. */
const cause =
  /[,(–—]\s*(?:(?:primarily|mainly|largely|principally|partly|partially|mostly) )?(?:driven|led|helped|supported|boosted|fueled|aided|reflecting|due to|because|thanks to|on|as (?!reported|adjusted)|owing to|resulting from|benefiting from|attributable to|offset by)\b(?:[^,;()–—]|,(?=\d))*/gi;
const withoutCauses = (words: string): string => words.replaceAll(cause, " ");

/** With what a change compares: as the words behind it say, else those of the sentence. */
export function baseOf(sentence: FiguredSentence, at: number): ComparedPeriod | null {
  const { cells, text } = sentence;
  const own = cells[at]?.witness;
  const isOther = ({ witness: { unit, said } }: AmountCell): boolean =>
    unit === own?.unit && said?.role === own.said?.role;
  const next = cells.slice(at + 1).find(isOther);
  const behind = comparedPeriod(wordsBetween(sentence, cells[at] ?? null, next ?? null));
  return behind ?? (cells.filter(isOther).length === 1 || !next ? comparedPeriod(text) : null);
}

/** What says only in what a change is. */
export const withoutPoints = (words: string): string =>
  words.replaceAll(/[\s-]*\b(?:(?:percentage|basis)[\s-])?points?\b/gi, " ");

/** The level before a change that is the current one, and the words that lead from it, or from the prior one between, to the change. */
export interface CurrentLevel {
  readonly now: AmountCell;
  readonly ahead: string;
}

/**
 * "3.12%, down 11 points from 3.23% and down 46 points from 3.58%": both changes are of the first level. Those that something was
 * compared with are no current ones.
 */
export function currentLevelBefore(
  sentence: FiguredSentence,
  at: number,
  isLevel: (cell: AmountCell) => boolean,
): CurrentLevel | null {
  const change = sentence.cells[at];
  const levels = sentence.cells.slice(Math.max(0, at - 6), at).filter(isLevel);
  const now = levels.findLast((one) => !isPrior(sentence, one));
  const last = levels.at(-1);
  if (!change || !now || !last) return null;
  return { now, ahead: wordsBetween(sentence, last, change) };
}

const isPrior = (sentence: FiguredSentence, cell: AmountCell): boolean =>
  /\b(?:from|compared (?:to|with)|versus|vs\.?|against)\s*$/i.test(wordsBetween(sentence, null, cell));
