import type { ExportTable } from "../../cells/index.ts";
import { cellWriter, firstRow } from "./cell-writer.ts";
import { headRow, looks, textCell } from "./formulas/index.ts";
import type { Sheet, SheetCell, SheetRow } from "./ooxml/index.ts";
import type { WorkbookParts } from "./parts/index.ts";
import type { TableInStates, WhatIf } from "./what-if/index.ts";
import { sameCells, whatIfName, whatIfRows } from "./what-if/index.ts";

/** A table of a notebook as a sheet: its figures as formulas over each other where the one is computed from the other. */
export function tableSheet(parts: WorkbookParts, name: string, table: ExportTable): Sheet {
  return sheetOf(name, table, unitsOf(table), rowsOf(parts, table));
}

const rowsOf = (parts: WorkbookParts, { rows }: ExportTable): readonly SheetRow[] => {
  const write = cellWriter(parts, rows);
  return rows.map((row) => row.map(write));
};

/**
 * A table that follows the choices of a reader as a sheet whose cells follow the sheet of choices. Where that cannot be
 * written as formulas (`inStates` is null), it stands as published and says so.
 */
export function liveTableSheet(
  parts: WorkbookParts,
  name: string,
  table: ExportTable,
  whatIf: WhatIf,
  inStates: TableInStates | null,
): Sheet {
  const note = (words: string): string => [unitsOf(table), words].filter(Boolean).join(". ");
  const write = inStates && cellWriter(parts, sameCells(whatIf, inStates));
  const rows = write && whatIfRows(parts, whatIf, inStates, firstRow, write);
  if (!rows?.flat().every(isShortEnough))
    return sheetOf(name, table, note("As published"), rowsOf(parts, table));
  return sheetOf(name, table, note(`Follows the sheet “${whatIfName}”`), rows);
}

/** Spreadsheets take formulas of 8,192 characters. */
const isShortEnough = (cell: SheetCell | null): boolean =>
  cell?.content.kind !== "formula" || cell.content.formula.length <= 8192;

function sheetOf(name: string, table: ExportTable, note: string, rows: readonly SheetRow[]): Sheet {
  const amounts = table.columns.flatMap((_, at) => (hasAmounts(table, at) ? [at] : []));
  const heads = table.columns.map(({ title }) => title);
  const head: readonly SheetRow[] = [
    [textCell(table.title || name, looks.title)],
    [textCell(note, looks.muted)],
    headRow(heads, amounts),
  ];
  const widths = table.columns.map((_, at) => widthOf(table, at));
  return { name, rows: [...head, ...rows], widths, frozen: { rows: firstRow, columns: 1 } };
}

const hasAmounts = ({ rows }: ExportTable, at: number): boolean =>
  rows.some((row) => row[at]?.kind === "figure" || row[at]?.kind === "number");

/** What all its figures are in; where columns differ, each says its own. */
function unitsOf({ columns }: ExportTable): string {
  const units = [...new Set(columns.map(({ unit }) => unit).filter((unit) => unit !== null))];
  if (units.length === 1) return `In ${units[0]}`;
  const own = columns.filter(({ unit }) => unit !== null).map(({ title, unit }) => `${title}: ${unit}`);
  return own.join("; ");
}

/** Wide enough for what stands in a column, in characters. */
function widthOf({ columns, rows }: ExportTable, at: number): number {
  const lengths = rows.map((row) => row[at]?.text.length ?? 0);
  return Math.min(70, Math.max(12, columns[at]?.title.length ?? 0, ...lengths) + 2);
}
