/** A change of one span of a text: what is expected to stand there, and what is to. */
export interface SpanChange {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}

/** The text with the change made in it, and nothing else touched; null where something else than expected stands in its place. */
export function withChange(source: string, { start, end, expected, text }: SpanChange): string | null {
  if (!(start >= 0 && end >= start && source.slice(start, end) === expected)) return null;
  return source.slice(0, start) + text + source.slice(end);
}

/** What takes a change back. */
export function inverseOf({ start, expected, text }: SpanChange): SpanChange {
  return { start, end: start + text.length, expected: text, text: expected };
}
