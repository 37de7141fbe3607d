import { parsePrinted } from "../../figures/index.ts";
import { type RawRow, type SourceCell, splitCells } from "./cells.ts";

/**
 * A table as it stands in the lines: heading rows (neither label nor amounts), then rows. `first` and `last` are
 * lines, from 1.
 */
export interface Block {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly RawRow[];
  readonly rows: readonly RawRow[];
}

/**
 * Finds the tables: runs of lines with tabs. A run without headings continues the table before it if it is as wide;
 * the lines between the two are rows of it without figures.
 */
export function findBlocks(lines: readonly string[]): Block[] {
  return joinRuns(findRuns(lines), lines).map(toBlock);
}

function findRuns(lines: readonly string[]): RawRow[][] {
  const runs: RawRow[][] = [];
  lines.forEach((text, index) => {
    if (!text.includes("\t")) return;
    const row = { line: index + 1, cells: splitCells(text) };
    const run = runs.at(-1);
    if (run?.at(-1)?.line === index) run.push(row);
    else runs.push([row]);
  });
  return runs;
}

function joinRuns(runs: readonly RawRow[][], lines: readonly string[]): RawRow[][] {
  const joined: RawRow[][] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && continues(run, before)) {
      for (const row of between(before, run, lines)) before.push(row);
      for (const row of run) before.push(row);
    } else joined.push([...run]);
  }
  return joined;
}

function continues(run: readonly RawRow[], before: readonly RawRow[]): boolean {
  const [first, last] = [run[0], before.at(-1)];
  return first?.cells[0]?.text !== "" && first?.cells.length === last?.cells.length;
}

function between(before: readonly RawRow[], run: readonly RawRow[], lines: readonly string[]): RawRow[] {
  const [from, to] = [before.at(-1)?.line ?? 0, (run[0]?.line ?? 1) - 1];
  const rows = lines
    .slice(from, to)
    .map((text, index) => ({ line: from + index + 1, cells: splitCells(text) }));
  return rows.filter((row) => row.cells[0]?.text !== "");
}

/** More rows than this head no table. */
const mostHeadings = 30;

function toBlock(rows: readonly RawRow[]): Block {
  const body = rows.findIndex((row) => row.cells[0]?.text !== "" || row.cells.some(isAmount));
  const count = Math.min(body < 0 ? rows.length : body, mostHeadings);
  return {
    first: rows[0]?.line ?? 0,
    last: rows.at(-1)?.line ?? 0,
    headings: rows.slice(0, count),
    rows: rows.slice(count),
  };
}

/** A number that is more than a day, a year or the number of a footnote. */
function isAmount({ text }: SourceCell): boolean {
  return /\d/.test(text) && !/^\(?\d{1,4}\)?$/.test(text) && parsePrinted(text)?.kind === "number";
}
