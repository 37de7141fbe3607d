import { hasMeasureWord } from "../names/index.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

/**
 * Of "$18.6 million of cash and cash equivalents and long-term debt of $74.0 million" the words of one amount: the first is of what
 * stands behind it, the second of what stands before, up to the last "and" between two measures. Null where they share no words.
 */
export function wordsOfTwo(text: string, amounts: readonly SentenceAmount[], at: number): string | null {
  return (
    wordsBetween(text, amounts[at], amounts[at + 1])?.[0] ??
    wordsBetween(text, amounts[at - 1], amounts[at])?.[1] ??
    null
  );
}

function wordsBetween(
  text: string,
  first: SentenceAmount | undefined,
  second: SentenceAmount | undefined,
): readonly [string, string] | null {
  if (!first || !second || first.unit !== second.unit) return null;
  const [, words = ""] =
    /^ (?:of|in) ([^.;,$]+) of (?:approximately )?$/.exec(text.slice(first.end, second.start)) ?? [];
  const cut = [...words.matchAll(/ and /g)].findLast(
    ({ index }) => hasMeasureWord(words.slice(0, index)) && hasMeasureWord(words.slice(index)),
  );
  return cut ? [words.slice(0, cut.index), words.slice(cut.index + cut[0].length)] : null;
}
