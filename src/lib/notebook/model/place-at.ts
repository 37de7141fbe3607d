import type { Place } from "./problem.ts";

/** The offset of the first character of every line; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (const end of source.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** The line and column, from 1, of an offset in UTF-16 units. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The offset of a place; the inverse of `placeAt`. */
export function offsetAt(starts: readonly number[], place: Place): number {
  return (starts[place.line - 1] ?? 0) + place.column - 1;
}
