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
    if (lines.length === 0 && isIntroduction(text)) {
      lines.unshift(text.slice(-longest));
      continue;
    }
    if (text.length > longest || isSentence(text) || /^[•●#|]|^[-*] /.test(text)) {
      if (lines.length === 0 && /^\* .*\b(?:ended|as of|in (?:thousands|millions))\b/i.test(text))
        lines.unshift(text);
      break;
    }
    if (text !== "") lines.unshift(text);
  }
  return lines;
}

/** A sentence that leads to the table right below: "… is as follows (in thousands):". */
const isIntroduction = (text: string): boolean =>
  text.length > longest &&
  /:$/.test(text) &&
  /\bfollow|\bin (?:thousands|millions)\b|\bbelow\b/i.test(text.slice(-80));

/** Words that end in a point; "Apple Inc." is none. */
const isSentence = (text: string): boolean => /[\p{L}\d)]\.["”’]?$/u.test(text) && text.split(" ").length > 5;
