/** Longer than this no single bad input may take, in milliseconds. */
const patience = 1000;

/** Runs one attack and throws if it takes over a second. */
export function inTime<Result>(what: string, run: () => Result): Result {
  const start = performance.now();
  const result = run();
  const taken = performance.now() - start;
  if (taken > patience) throw new Error(`${what} takes ${Math.round(taken)} ms`);
  return result;
}

const placed = /^\S[^\n]*?:\d+:\d+ {2}\S[^\n]*$/;

/**
 * Runs what may refuse its input: an error whose every line is `file:line:column  what; …` is a refusal, and gives
 * null; any other is thrown on.
 */
export function orRefusal<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.message.split("\n").every((line) => placed.test(line))) return null;
    throw error;
  }
}
