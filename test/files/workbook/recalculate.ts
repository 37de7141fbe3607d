import { HyperFormula, type SimpleCellAddress } from "hyperformula";
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
  const engine = engineOf(workbook);
  const changed = new Map(
    Object.entries(changes).map(([key, value]) => [addressOf(workbook.names, key), value]),
  );
  const inputs = workbook.cells.filter(({ sheet, address }) => changed.has(`${sheet}!${address}`));
  const set = (contentAt: (cell: ReadCell) => string | number): void => {
    engine.batch(() => {
      for (const cell of inputs) engine.setCellContents(placeOf(engine, cell), contentAt(cell));
    });
  };
  set((cell) => contentOf({ ...cell, value: changed.get(`${cell.sheet}!${cell.address}`) ?? cell.value }));
  const formulas = workbook.cells.filter(({ formula }) => formula !== null);
  const found = formulas.map((cell) => ({ cell, value: engine.getCellValue(placeOf(engine, cell)) }));
  set(contentOf);
  return found;
}

/** By the workbook: to read its formulas takes longer than to compute them. */
const engines = new WeakMap<object, HyperFormula>();

function engineOf(workbook: Pick<ReadWorkbook, "sheets" | "cells" | "names">): HyperFormula {
  const known = engines.get(workbook);
  if (known) return known;
  const { sheets: all, names, cells } = workbook;
  const named = [...names].filter(([name]) => !name.startsWith("_xlnm."));
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(all.map((name) => [name, rowsOf(cells.filter(({ sheet }) => sheet === name))])),
    { licenseKey: "gpl-v3", smartRounding: false },
    named.map(([name, place]) => ({ name, expression: `=${place}` })),
  );
  engines.set(workbook, engine);
  return engine;
}

function placeOf(engine: HyperFormula, { sheet, row, column }: ReadCell): SimpleCellAddress {
  return { sheet: engine.getSheetId(sheet) ?? -1, row, col: column };
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
