import { findNumbers } from "./find-numbers.ts";
import { grammars } from "./grammar.ts";
import { proportionWords, sizeWords, wordsOfUnits } from "./number-words.ts";
import { spelledNumbers } from "./spelled.ts";

/** Makes a figure of a number, and is no unit here: a multiple, percentage points, a share of a thousand. */
const otherMeasure = /(?:x|pp)\b|\s?‰/uy;

/** How numbers read that authors type into the words of a notebook, for rooms that know nothing of finance. */
export const commentaryNumbers = {
  /** Every number that is no part of a word, from left to right, with its sign, currency, size and unit; half-open offsets. */
  find(text: string): readonly { readonly start: number; readonly end: number }[] {
    return findNumbers(text, grammars.commentary)
      .filter(({ start }) => !/[\p{L}\d_]/u.test(text.charAt(start - 1)))
      .map(({ start, end }) => ({ start, end: otherMeasureEnd(text, end) }));
  },
  /** Words that make a figure of the number before them, as the source of a pattern. */
  measures: `${wordsOfUnits.all}|${sizeWords}`,
  /** Figures in words alone, `four percent`, as the source of a pattern. */
  inWords: `${spelledNumbers}[\\s-](?:${proportionWords}|${sizeWords})(?!\\p{L})(?:\\sdollars\\b)?`,
} as const;

function otherMeasureEnd(text: string, end: number): number {
  otherMeasure.lastIndex = end;
  return end + (otherMeasure.exec(text)?.[0].length ?? 0);
}
