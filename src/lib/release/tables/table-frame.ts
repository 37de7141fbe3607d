import type { Column, Scale, TableDeclaration } from "../model/index.ts";
import { type ExtractionContext, report } from "../model/index.ts";
import type { Block } from "../source/index.ts";
import { type Caption, readCaption } from "./captions.ts";
import { readHeadings, toColumns, type UnknownColumn } from "./columns.ts";

/** What is known of a table before its rows are read. */
export interface Frame {
  readonly id: string;
  readonly caption: string;
  readonly scale: Scale;
  readonly columns: readonly Column[];
  readonly block: Block;
}

/** Finds out which declared table a block is, its scale and its columns; null, with problems, if that fails. */
export function toFrame(block: Block, context: ExtractionContext): Frame | null {
  const caption = readCaption(block, context.lines, context.declarations.head.issuer);
  const table = findTable(block, caption, context);
  if (!table) return null;
  const scale = findScale(block, caption, table, context);
  const columns = readColumns(block, context);
  return scale && columns ? { id: table.id, caption: caption.text, scale, columns, block } : null;
}

function findTable({ first }: Block, { text }: Caption, context: ExtractionContext): TableDeclaration | null {
  const fits = context.declarations.tables.filter((one) => one.caption.toLowerCase() === text.toLowerCase());
  const [table] = fits;
  if (table && fits.length === 1) return table;
  const what = `the table "${text}" is declared ${fits.length} times`;
  report(
    context,
    { line: first, start: 0 },
    what,
    "tables are known by their captions",
    "declare it in tables.json",
  );
  return null;
}

function findScale(
  { first }: Block,
  stated: Caption,
  table: TableDeclaration,
  context: ExtractionContext,
): Scale | null {
  const scale = stated.scale ?? (table.reason ? table.scale : undefined);
  if (scale) return scale;
  const what = `the table ${table.id} states no scale`;
  const fix = "declare the scale, and the reason for it, in tables.json";
  report(context, { line: first, start: 0 }, what, "without one its money has no size", fix);
  return null;
}

function readColumns(block: Block, context: ExtractionContext): Column[] | null {
  const columns = toColumns(readHeadings(block.headings), context.declarations.head.periods);
  const unknown = columns.filter((one): one is UnknownColumn => !("period" in one));
  for (const column of unknown) refuseColumn(block, column, context);
  return unknown.length > 0 ? null : columns.filter((one) => "period" in one);
}

function refuseColumn(
  { headings, first }: Block,
  { index, heading }: UnknownColumn,
  context: ExtractionContext,
): void {
  const row = headings.at(-1);
  const at = { line: row?.line ?? first, start: row?.cells[index + 1]?.start ?? 0 };
  const why = "release.json declares none like it";
  report(context, at, `the heading "${heading}" names no period`, why, "declare the period there");
}
