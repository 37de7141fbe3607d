import type { Release } from "../../release/index.ts";
import { isBullet, isInTable, isTitleLine } from "./continues-line.ts";

type Broken = Pick<Release, "lines" | "tables" | "brokenLines">;

/**
 * The paragraphs in which some lines stand, each by the numbers of its lines: in a text whose lines are broken those up to a blank
 * one, a heading, a table or the next item of a list; elsewhere a line is one. `of` is in the order of the text.
 */
export function paragraphsOf(release: Broken, of: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const line of of) {
    if (found.at(-1)?.includes(line)) continue;
    const own = [line];
    for (let at = line; goesOnInto(release, at); at--) own.unshift(at - 1);
    for (let at = line + 1; goesOnInto(release, at); at++) own.push(at);
    found.push(own);
  }
  return found;
}

/** Whether a line is of the paragraph of the line before. */
function goesOnInto({ lines, tables, brokenLines = [] }: Broken, line: number): boolean {
  const [before = "", own = ""] = lines.slice(Math.max(0, line - 2), line);
  const isBroken = brokenLines.some(({ first, last }) => line > first && line <= last);
  if (!isBroken || before.trim() === "" || own.trim() === "") return false;
  return !isBullet(own) && !isTitleLine(before) && !isInTable(tables, line) && !isInTable(tables, line - 1);
}

/** Lines as one text, with one blank for each run of them. */
export interface JoinedLines {
  readonly text: string;
  /** Where a character of a line stands in the text. */
  readonly offsetOf: (line: number, at: number) => number;
}

/** Joins lines to one text. */
export function joinedLines(
  lines: readonly { readonly number: number; readonly text: string }[],
): JoinedLines {
  const starts = new Map<number, number>();
  let whole = "";
  for (const { number, text } of lines) {
    starts.set(number, whole.length);
    whole += `${text} `;
  }
  const kept: number[] = [];
  let text = "";
  for (const character of whole.trimEnd()) {
    const isIdle = /\s/.test(character) && (text === "" || text.endsWith(" "));
    for (let unit = 0; unit < character.length; unit++) kept.push(text.length + unit);
    if (!isIdle) text += /\s/.test(character) ? " " : character;
  }
  return { text, offsetOf: (line, at) => kept[(starts.get(line) ?? 0) + at] ?? text.length };
}
