import { Reconciliation, Series } from "../analysis/index.ts";
import { Chart } from "../charts/index.ts";
import type { NamingRelease } from "../checks/index.ts";
import { Figure } from "../figures/index.ts";
import type { DataRow, TableOptions } from "../show/index.ts";
import { asTheyAre, TableView, WorkingPaper } from "../show/index.ts";
import { checksTable } from "./checks-table.ts";
import { exportCell } from "./export-cell.ts";
import { type ExportTable, exportTable } from "./export-table.ts";
import { paperTable } from "./paper-table.ts";
import { tableOfReconciliation } from "./reconciliation-table.ts";
import { isCheckList, rowsOf } from "./render-value.ts";

/** The table that a displayed value shows; of a chart, its twin. Null for what is neither table nor chart. */
export function tableOf(release: NamingRelease, value: unknown): ExportTable | null {
  if (value instanceof Reconciliation) return tableOfReconciliation(value);
  if (value instanceof Series) return rowsTable([seriesRow(value)], { caption: value.title });
  if (value instanceof Chart) return twinOf(release, value);
  if (value instanceof TableView) return tableOfView(release, value);
  if (value instanceof WorkingPaper) return paperTable(value);
  if (isCheckList(value)) return checksTable(release, value);
  const rows = rowsOf(value);
  return rows && rowsTable(rows, {});
}

function twinOf(release: NamingRelease, { spec }: Chart): ExportTable | null {
  const { title, description } = spec;
  const twin = tableOf(release, spec.table);
  return twin && { ...twin, kind: "chart", title, description };
}

function tableOfView(release: NamingRelease, { table, options }: TableView): ExportTable {
  if (table instanceof Reconciliation) return tableOfReconciliation(table, options);
  if (isCheckList(table)) return checksTable(release, table, options.caption);
  return rowsTable(rowsOf(table) ?? [], options);
}

function rowsTable(
  rows: readonly DataRow[],
  { caption = "", columns, figures = asTheyAre }: TableOptions,
): ExportTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const inForm = (value: unknown): unknown => (value instanceof Figure ? figures(value) : value);
  const titles = names.map((name) => columns?.[name] ?? name);
  const cells = rows.map((row) => names.map((name) => exportCell(inForm(row[name]))));
  return exportTable("table", caption, titles, cells);
}

function seriesRow(series: Series): DataRow {
  return { "": series.title, ...Object.fromEntries(series.figures) };
}
