/**
 * The pieces of a number as releases print it, in one place: what reads one figure (`scan-number.ts`) and what finds
 * figures in text (`find-numbers.ts`) are both made of them.
 */

/** Longer than this, in characters, is no figure. */
export const longestFigure = 60;

/** Powers of ten by their words; a plural reads like its singular. */
const powers: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  k: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  b: 9,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
};

/** Words of size, after a blank or a hyphen. */
export const sizeWords = "(?:thousand|million|billion|trillion)s?";

/** Letters of size, right after the digits. A single small letter may be another measure: it needs a currency. */
export const sizeLetters = "(?:[KMB]|MM|mm|mn|mln|bn|bln|tn|trn|MN|MLN|BN|BLN|TN|TRN|[kmb])";

/** Words that make a number larger by something that is not read here. */
export const unreadSizes = "(?:hundred|dozen|score|lakh|crore|milliard|quadrillion)s?";

/** Words of proportion. */
export const proportions = "percent|bps|basis points";

/** A minus as it is printed: hyphen, minus sign, en dash. */
export const minus = "[-\\u2212\\u2013]";

/** Hyphens between a number and its word. */
export const hyphen = "[-\\u2010\\u2011\\u2013]";

/** Dollars, with the backslash of escaped text. */
export const dollars = "(?:US ?)?\\\\?\\$";

/** The power of ten of a word or letter of size, 0 for any other. */
export function powerOfWord(word: string): number {
  const lower = word.toLowerCase();
  const singular = lower.length > 3 ? lower.replace(/s$/, "") : lower;
  return Object.hasOwn(powers, singular) ? (powers[singular] ?? 0) : 0;
}
