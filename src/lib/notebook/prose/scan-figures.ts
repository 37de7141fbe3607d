import { harmlessNumbers } from "./harmless-numbers.ts";
import type { NumberWords, Span } from "./prose.ts";

/**
 * The figures in a text, from left to right, each with its sign, currency and unit: `$(0.03) per share`, `46.5 percent`,
 * `(1,271)`, `four percent`. Years, dates, and what is only counted off by number are none; number words alone are words.
 *
 * @param more patterns of further numbers that measure nothing
 */
export function scanFigures(
  text: string,
  numbers: NumberWords,
  isHeading = false,
  more: readonly string[] = [],
): Span[] {
  const figures = notIn(harmlessNumbers(text, numbers, isHeading, more), numbers.find(text), text);
  const words = [...text.matchAll(new RegExp(`\\b${numbers.inWords}`, "giu"))];
  const spans = words.map(({ 0: one, index }) => ({ start: index, end: index + one.length }));
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
