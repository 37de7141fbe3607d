import type { Problem } from "../../text/index.ts";
import type { Declarations } from "./declarations.ts";

/** A stretch of a line whose digits report nothing; line from 1, half-open offsets. */
export interface LeftOut {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

const anyDigit = /\p{N}/u;

/** Finds what is declared as left out. A declaration for one line that is not found there is a problem. */
export function findLeftOut(
  lines: readonly string[],
  { leftOut, textFile }: Declarations,
  problems: Problem[],
): LeftOut[] {
  const withDigits = lines.flatMap((text, index) => (anyDigit.test(text) ? [index + 1] : []));
  return leftOut.flatMap(({ line, pattern, reason, place }) => {
    const numbers = line > 0 ? [line] : withDigits;
    const found = numbers.flatMap((number) => findOn(lines[number - 1] ?? "", number, pattern, reason));
    if (line > 0 && found.length !== 1) {
      const what = `${pattern.source} is found ${found.length} times on line ${line} of ${textFile}`;
      const why = "a phrase that is left out stands once on its line";
      problems.push({ ...place, column: 1, what, why, fix: "correct the line or the phrase" });
    }
    return found;
  });
}

/** Drops what lies inside another: a date without its year inside a date, a date inside a heading. */
export function outermost(spans: readonly LeftOut[]): readonly LeftOut[] {
  const byLine = Map.groupBy(spans, ({ line }) => line);
  const kept = new Set([...byLine.values()].flatMap(outermostOfLine));
  return spans.filter((span) => kept.has(span));
}

/** From left to right, of two that begin together the longer first: what lies inside another comes after it. */
function outermostOfLine(spans: readonly LeftOut[]): LeftOut[] {
  let reached = -1;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      if (end <= reached) return false;
      reached = end;
      return true;
    });
}

function findOn(text: string, line: number, pattern: RegExp, reason: string): LeftOut[] {
  return [...text.matchAll(pattern)].map((match) => {
    return { line, start: match.index, end: match.index + match[0].length, reason };
  });
}

/** The source of a pattern that finds exactly this text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
