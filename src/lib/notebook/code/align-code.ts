import { blanks } from "./erase-types.ts";

/** Code cut out of the MDX: as long as source.slice(start, end), with the marks of a quotation around it blanked. */
export interface Snippet {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The code of a fence, from the start of its first line, and the offset of its first character. */
export function alignFence(
  source: string,
  from: number,
  to: number,
  value: string,
): Snippet & { readonly first: number } {
  const fence = source.slice(from, to);
  const opening = /\r\n|\n|\r/.exec(fence);
  if (opening === null || value === "") {
    const end = opening === null ? to : from + opening.index + opening[0].length;
    return { start: end, end, text: "", first: end };
  }
  const start = from + opening.index + opening[0].length;
  const lines = value.split(/\r\n|\n|\r/);
  const { text, length } = alignLines(source.slice(start, to), lines);
  const line = /^[^\r\n]*/.exec(source.slice(start, to))?.[0] ?? "";
  const first = start + Math.max(0, line.length - (lines[0] ?? "").length);
  return { start, end: start + length, text, first };
}

/** The code of an expression between its braces. */
export function alignExpression(source: string, start: number, end: number): Snippet {
  const code = source.slice(start, end);
  return {
    start,
    end,
    text: code.replace(/(\r\n|\n|\r)([ \t]*(?:>[ \t]?)+)/g, (_, nl, marks) => nl + blanks(marks)),
  };
}

/** Blanks what stands before each line of code; the text may go on after the last of them. */
function alignLines(text: string, lines: readonly string[]): { text: string; length: number } {
  const raw = [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].slice(0, lines.length);
  const aligned = raw.map(([, line = "", nl = ""], index) => {
    const isLast = index === lines.length - 1;
    return alignLine(line, lines[index] ?? "") + (isLast ? "" : nl);
  });
  const joined = aligned.join("");
  return { text: joined, length: joined.length };
}

function alignLine(line: string, code: string): string {
  if (line.endsWith(code)) return blanks(line.slice(0, line.length - code.length)) + code;
  return line.replace(/^[\s>]+/, blanks);
}
