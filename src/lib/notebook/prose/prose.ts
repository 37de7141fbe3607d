/** A heading, where numbers of sections stand; running text; or an attribute or front matter, which has no markup. */
export type ProseKind = "heading" | "text" | "plain";

/** A half-open range of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the numbers of a trade read; handed in by whoever knows it. */
export interface NumberWords {
  /** Every number in a text that is no part of a word, from left to right, each with its sign, currency and unit. */
  find(text: string): readonly Span[];
  /** Words that make a figure of the number before them, as the source of a pattern. */
  readonly measures: string;
  /** Figures in words alone, `four percent`, as the source of a pattern. */
  readonly inWords: string;
}

/** Why an author types a figure, in a comment after it; `at` is where in the text, `offset` where in the source. */
export interface TypedReason {
  readonly at: number;
  readonly offset: number;
  readonly reason: string;
}

/** One text that is read as language, and where in the source each of its characters stands. */
export interface Prose {
  /** Without markup; U+FFFC stands for what an expression or code puts there. */
  readonly text: string;
  /** For each character, and for the end. */
  readonly offsets: readonly number[];
  readonly kind: ProseKind;
  /** What stands in `<q>` or in a block quotation. */
  readonly quoted: readonly Span[];
  readonly reasons: readonly TypedReason[];
}

/** Stands in a text for an expression. */
export const objectMark = "\uFFFC";

/** The reason in a comment such as `typed: 1.05 is a rule of thumb`, perhaps empty; null for any other comment. */
export function typedReason(expression: string): string | null {
  const text = expression.trim();
  const head = /^\/\*\s*typed\s*:/.exec(text)?.[0];
  const isWhole = head !== undefined && text.endsWith("*/") && text.length >= head.length + 2;
  return isWhole ? text.slice(head.length, -2).trim() : null;
}

/** Whether an expression is nothing but comments, so that nothing is shown for it. */
export function isComment(expression: string): boolean {
  let rest = expression.trimStart();
  while (rest !== "") {
    const [ends, length] = rest.startsWith("//") ? [rest.indexOf("\n"), 1] : [rest.indexOf("*/", 2), 2];
    if (!rest.startsWith("//") && (!rest.startsWith("/*") || ends < 0)) return false;
    rest = ends < 0 ? "" : rest.slice(ends + length).trimStart();
  }
  return true;
}
