import type { ExhibitReading, Stretch } from "./exhibit-reading.ts";

/** The line of a character, from 1. */
export function lineAt({ lineStarts }: Pick<ExhibitReading, "lineStarts">, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** The stretch of a line, from 1, without its end. */
export function stretchOfLine(
  { lineStarts, text }: Pick<ExhibitReading, "lineStarts" | "text">,
  line: number,
): Stretch {
  return { start: lineStarts[line - 1] ?? text.length, end: (lineStarts[line] ?? text.length + 1) - 1 };
}

/** Where the lines of a text begin. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
