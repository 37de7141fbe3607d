const placed = /^\S.*:\d+:\d+ {2}\S/;

/**
 * The lines of an error that an author can mend, or null if it is none: an error, or one of those it came from, whose
 * message is nothing but lines of `file:line:column  sentence`. Its shape is what counts, not its class: what is thrown
 * while pages render comes from a bundle with classes of its own.
 */
export function authorMistakes(error: unknown): readonly string[] | null {
  if (!(error instanceof Error)) return null;
  const lines = error.message.split("\n").filter((line) => line !== "");
  if (lines.length > 0 && lines.every((line) => placed.test(line))) return lines;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  const found = inner.map(authorMistakes).filter((one) => one !== null);
  return found.length > 0 ? found.flat() : null;
}
