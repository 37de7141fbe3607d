/** Longer than this no single bad input may take, in milliseconds. */
const patience = 1000;

/**
 * Runs one attack and throws if it works for over a second; how busy the machine is with other things does not count.
 *
 * @param sound what the sound input takes, in milliseconds, where that is much of a second
 */
export function inTime<Result>(what: string, run: () => Result, sound = 0): Result {
  const { result, taken } = timed(run);
  if (taken > patience + sound) throw new Error(`${what} takes ${Math.round(taken)} ms`);
  return result;
}

/** Runs something and gives the milliseconds of work that it took. */
export function timed<Result>(run: () => Result): { readonly result: Result; readonly taken: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, taken: (user + system) / 1000 };
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
