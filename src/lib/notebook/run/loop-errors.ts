/** What a round of a loop calls, with the place of the loop in its file. */
export type Round = (line: number, column: number) => void;

/** Of a loop that took more than so many milliseconds. */
export function tooLong(limit: number): string {
  const seconds = limit / 1000;
  return `this loop did not end within ${seconds} seconds; make sure that it ends, or write seconds: ${seconds * 4} in the front matter`;
}

/** An error whose stack says the place of the loop, and not of its end. */
export function errorAtLoop(words: string, path: string, line: number, column: number): Error {
  const error = new Error(words);
  error.stack = `Error: ${words}\n    at cell:${path}:${line}:${column}`;
  return error;
}
