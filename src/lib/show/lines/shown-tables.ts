import type { Release, Table } from "../../release/index.ts";

/**
 * The tables of a release as its page shows them, each line once: those whose lines overlap are shown as one, and what no source
 * set in cells, as two tables on one long line, is no table on the page but text.
 */
export function shownTables({ lines, tables }: Pick<Release, "lines" | "tables">): readonly Table[] {
  const shown: Table[] = [];
  for (const table of tables.toSorted((a, b) => a.firstLine - b.firstLine)) {
    const before = shown.at(-1);
    if (before && table.firstLine <= before.lastLine) shown[shown.length - 1] = together(before, table);
    else shown.push(table);
  }
  return shown.filter(({ firstLine, lastLine }) =>
    lines.slice(firstLine - 1, lastLine).some((line) => line.includes("\t")),
  );
}

function together(one: Table, other: Table): Table {
  const captions = new Set([one.caption, other.caption]);
  return {
    ...one,
    caption: [...captions].join("; "),
    lastLine: Math.max(one.lastLine, other.lastLine),
    rows: [...one.rows, ...other.rows].toSorted((a, b) => a.line - b.line),
  };
}
