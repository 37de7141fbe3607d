import { HyperFormula } from "hyperformula";
import type { ReadCell, ReadWorkbook } from "./read-xlsx.ts";

/** A formula cell with what another spreadsheet engine makes of it. */
export interface Recalculated {
  readonly cell: ReadCell;
  readonly value: unknown;
}

/**
 * Recalculates every formula of a workbook from its inputs alone; the values that the file keeps are not looked at.
 * `changes` sets inputs to other numbers, by `Printed!C5` or by name.
 */
export function recalculate(
  workbook: Pick<ReadWorkbook, "sheets" | "cells" | "names">,
  changes: Readonly<Record<string, string>> = {},
): readonly Recalculated[] {
  const { sheets: all, names } = workbook;
  const named = [...names].filter(([name]) => !name.startsWith("_xlnm."));
  const changed = new Map(Object.entries(changes).map(([key, value]) => [addressOf(names, key), value]));
  const cells = workbook.cells.map((cell) => ({
    ...cell,
    value: changed.get(`${cell.sheet}!${cell.address}`) ?? cell.value,
  }));
  const sheets = Object.fromEntries(
    all.map((name) => [name, rowsOf(cells.filter(({ sheet }) => sheet === name))]),
  );
  const engine = HyperFormula.buildFromSheets(
    sheets,
    { licenseKey: "gpl-v3", smartRounding: false },
    named.map(([name, place]) => ({ name, expression: `=${place}` })),
  );
  const formulas = cells.filter(({ formula }) => formula !== null);
  const found = formulas.map((cell) => {
    const sheet = engine.getSheetId(cell.sheet) ?? -1;
    return { cell, value: engine.getCellValue({ sheet, row: cell.row, col: cell.column }) };
  });
  engine.destroy();
  return found;
}

function addressOf(names: ReadWorkbook["names"], key: string): string {
  return (names.get(key) ?? key).replaceAll(/[$']/g, "");
}

function rowsOf(cells: readonly ReadCell[]): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = contentOf(cell);
  }
  return rows;
}

function contentOf({ formula, type, value }: ReadCell): string | number {
  if (formula !== null) return `=${formula}`;
  // The engine takes text that begins with = for a formula unless an apostrophe stands before it.
  return type === "n" ? Number(value) : `'${value}`;
}
