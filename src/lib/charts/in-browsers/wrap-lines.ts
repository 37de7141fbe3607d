import { letterWidth } from "./letter-widths.ts";

/** Words on lines no wider than some ems, broken as Plot breaks them: at spaces, behind hyphens, and where the words say so. */
export function wrapLines(words: string, ems: number): readonly string[] {
  const lines: string[] = [];
  let start: number | undefined;
  let end = 0;
  for (const [from, to, isRequired] of breaksOf(words)) {
    start ??= from;
    if (end > start && widthOf(words.slice(start, to)) > ems * 100) {
      lines.push(words.slice(start, end) + (words[end - 1] === softHyphen ? "-" : ""));
      start = from;
    }
    if (isRequired) {
      lines.push(words.slice(start, to));
      start = undefined;
    } else end = to;
  }
  return lines;
}

const softHyphen = "\u00ad";

/** Where words may end, and where lines must. */
function* breaksOf(words: string): Generator<readonly [from: number, to: number, isRequired: boolean]> {
  let from = 0;
  for (const { 0: found, index } of words.matchAll(/[-\u00ad]| +|\r\n?|\n/g)) {
    const isHyphen = found === "-" || found === softHyphen;
    const next = index + found.length;
    yield [from, isHyphen ? next : index, /[\r\n]/.test(found)];
    from = next;
  }
  yield [from, words.length, true];
}

/** Marks that stand on a letter, and what a joiner joins, take no room of their own. */
const letters = /[\s\S][\p{M}\p{Emoji_Modifier}]*(?:\u200d[\s\S]?[\p{M}\p{Emoji_Modifier}]*)*/gu;

/** In hundredths of an em. */
function widthOf(words: string): number {
  let sum = 0;
  for (const [letter] of words.matchAll(letters)) sum += letterWidth(letter);
  return sum;
}
