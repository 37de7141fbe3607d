import type { Release } from "../../release/index.ts";

type Lined = Pick<Release, "lines" | "tables">;

/** Whether a line goes on with the sentence of the line before, as those of texts do whose lines are broken. */
export function continuesLine({ lines, tables }: Lined, line: number): boolean {
  const [before = "", own = ""] = lines.slice(Math.max(0, line - 2), line);
  if (line < 2 || before.trim() === "" || own.trim() === "" || isInTable(tables, line - 1)) return false;
  return !isBullet(own) && !isTitleLine(before) && !/[.!?:;]["”’)]*\s*$/.test(before);
}

/** Whether a line stands alone as a heading: a few words without an end, each longer one with a capital. */
export function isTitleLine(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isTitle = words.every((word) => word.length < 4 || /^[^a-z]/.test(word));
  return /\p{L}/u.test(text) && words.length < 15 && isTitle && !/[.,;!?]["”’)]?$/.test(text.trim());
}

/** Whether a line is one of a table. */
export const isInTable = (tables: Release["tables"], line: number): boolean =>
  tables.some(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine);

/** Whether a line begins an item of a list. */
export const isBullet = (text: string): boolean => /^\s*[•●*-]\s/.test(text);
