import { readFileSync } from "node:fs";
import type { Place } from "./rows.ts";

const lines = readFileSync("data/internap-2010-q2/release.txt", "utf8")
  .replaceAll(/\\|<\/?u>/g, "")
  .split("\n");

/**
 * The columns of its line, counted from 0, in which the characters of a place stand, whole: `271` does not stand in
 * `1,271`, nor `1,271` in `(1,271)`. A dash is a cell by itself.
 */
export function columnsOf({ characters, line }: Place): readonly number[] {
  const cells = (lines[line - 1] ?? "").split("\t");
  return cells.flatMap((cell, column) => (standsIn(characters, cell) ? [column] : []));
}

function standsIn(characters: string, cell: string): boolean {
  if (/^-+$/.test(characters)) return cell.trim() === characters;
  const parts = cell.split(characters);
  return parts
    .slice(1)
    .some((after, at) => !/[\d,.(-]$/.test(parts[at] ?? "") && !/^(\d|\)|[.,]\d)/.test(after));
}
