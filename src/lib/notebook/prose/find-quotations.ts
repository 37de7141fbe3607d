import type { Prose, Span } from "./prose.ts";

/**
 * What a text quotes, without the marks: between straight or typographic quotation marks, in `<q>` or in a block
 * quotation. A mark without a second one opens nothing. Quotations inside quotations count as part of the outer.
 */
export function findQuotations({ text, quoted }: Pick<Prose, "text" | "quoted">): Span[] {
  const marked = [...text.matchAll(/“([^“”]*)”|"([^"]*)"/g)].map(({ 0: found, index }) => ({
    start: index + 1,
    end: index + found.length - 1,
  }));
  const outer = marked.filter(
    (one) => !quoted.some((other) => other.start <= one.start && one.end <= other.end),
  );
  return [...quoted, ...outer].toSorted((a, b) => a.start - b.start);
}
