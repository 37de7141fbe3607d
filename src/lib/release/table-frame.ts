import type { Block } from "./blocks.ts";
import { readCaption } from "./captions.ts";
import { readHeadings, toColumns } from "./columns.ts";
import type { Declarations } from "./declarations.ts";
import type { Problem } from "./problem.ts";
import type { Column, Scale } from "./table.ts";

/** What is known of a table before its rows are read. */
export interface Frame {
  readonly id: string;
  readonly caption: string;
  readonly scale: Scale;
  readonly columns: readonly Column[];
  readonly block: Block;
}

/** Finds out which declared table a block is, its scale and its columns; null, with problems, if that fails. */
export function toFrame(
  block: Block,
  lines: readonly string[],
  declarations: Declarations,
  problems: Problem[],
): Frame | null {
  const { head, tables, textFile } = declarations;
  const caption = readCaption(block, lines, head.issuer);
  const report = (what: string, why: string, fix: string, line = block.first, column = 1): null => {
    problems.push({ file: textFile, line, column, what, why, fix });
    return null;
  };
  const fits = tables.filter((one) => one.caption.toLowerCase() === caption.text.toLowerCase());
  const table = fits[0];
  if (!table || fits.length > 1) {
    const what = `the table "${caption.text}" is declared ${fits.length} times`;
    return report(what, "tables are known by their captions", "declare it once in tables.json");
  }
  const scale = caption.scale ?? (table.reason ? table.scale : undefined);
  if (!scale) {
    return report(`the table ${table.id} states no scale`, "without it money has no size", scaleFix);
  }
  const columns: Column[] = [];
  for (const column of toColumns(readHeadings(block.headings), head.periods)) {
    if ("period" in column) columns.push(column);
    else {
      const { line, cells } = block.headings.at(-1) ?? { line: block.first, cells: [] };
      const what = `the heading "${column.heading}" names no period`;
      const at = (cells[column.index + 1]?.start ?? 0) + 1;
      return report(what, "release.json declares none like it", "declare the period there", line, at);
    }
  }
  return { id: table.id, caption: caption.text, scale, columns, block };
}

const scaleFix = "declare scale and reason in tables.json";
