import { harmlessNumbers, measures } from "./harmless-numbers.ts";
import type { Span } from "./prose.ts";

const number = "(?:\\d+(?:,\\d+)*(?:[./]\\d+)?|\\.\\d+)";
const currency = "(?:(?:(?:US)?[$€£¥]|(?:USD|EUR|GBP))\\s?)";
const minus = "(?:(?<![\\p{L}\\d%)])[-−–])";
const size = `(?:\\s?[%‰¢]|[\\s-]+(?:${measures}|per share)\\b|(?:bps|pp|mm|mn|bn|[kmbx])\\b)`;
const inParentheses = `${minus}?${currency}?\\(\\s?${currency}?${number}\\s?%?\\s?\\)`;
const plain = `${minus}?${currency}?(?:(?<=[$€£¥]\\s?)[-−])?${number}`;
const digits = new RegExp(`(?<![\\p{L}\\d_])(?:${inParentheses}|${plain})${size}*`, "giu");

const ones = "one|two|three|four|five|six|seven|eight|nine";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const spelled = `ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:${tens})(?:-(?:${ones}))?|${ones}`;
const words = new RegExp(
  `\\b(?:${spelled})[\\s-](?:percent(?:age points?)?|per cent|basis points?|thousand|million|billion)\\b(?:\\sdollars\\b)?`,
  "giu",
);

/**
 * The figures in a text, from left to right, each with its sign, currency and unit: `$(0.03) per share`, `46.5 percent`,
 * `(1,271)`, `four percent`. Years, dates, and what is only counted off by number are none; number words alone are words.
 *
 * @param more patterns of further numbers that measure nothing
 */
export function scanFigures(text: string, isHeading = false, more: readonly string[] = []): Span[] {
  const harmless = harmlessNumbers(text, isHeading, more);
  const found = [...text.matchAll(digits)].map(({ 0: one, index }) => ({
    start: index,
    end: index + one.length,
  }));
  const figures = notIn(harmless, found, text);
  const spans = [...text.matchAll(words)].map(({ 0: one, index }) => ({
    start: index,
    end: index + one.length,
  }));
  return [...figures, ...spans].toSorted((a, b) => a.start - b.start);
}

/** The figures whose digits lie in none of the spans. Figures are in order, and each of both is looked at once. */
function notIn(spans: readonly Span[], figures: readonly Span[], text: string): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let [next, reached] = [0, -1];
  return figures.filter((figure) => {
    const digitsIn = digitsOf(text, figure);
    for (let span = sorted[next]; span && span.start <= digitsIn.start; span = sorted[++next])
      reached = Math.max(reached, span.end);
    return digitsIn.end > reached;
  });
}

/** From the first digit to the last, since a year may stand in parentheses. */
function digitsOf(text: string, { start, end }: Span): Span {
  const first = start + text.slice(start, end).search(/\d/);
  let last = end;
  while (last > first && !/\d/.test(text[last - 1] ?? "")) last -= 1;
  return { start: first, end: last };
}

/** Whether a range lies in another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
