import { type ExhibitReading, lineAt, stretchOfLine } from "../model/index.ts";

/** The most lines that can stand over a table as its caption. */
const mostLines = 14;
/** A longer line is a sentence. */
const longest = 220;

/** The short lines right above a table, from the top; none of `taken`, which are lines of other tables. */
export function captionsAbove(
  reading: ExhibitReading,
  start: number,
  taken: ReadonlySet<number>,
): readonly string[] {
  const lines: string[] = [];
  const first = lineAt(reading, start);
  for (let line = first - 1; line >= Math.max(1, first - mostLines) && !taken.has(line); line--) {
    const stretch = stretchOfLine(reading, line);
    const text = reading.text.slice(stretch.start, stretch.end).replaceAll(/\s+/g, " ").trim();
    if (text.length > longest || /[a-z]\.$/.test(text) || /^[•●#]|^[-*] /.test(text)) break;
    if (text !== "") lines.unshift(text);
  }
  return lines;
}
