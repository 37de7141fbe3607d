import { Reconciliation } from "../analysis/index.ts";
import type { Chart } from "../charts/index.ts";
import type { NamingRelease } from "../checks/index.ts";
import { Figure } from "../figures/index.ts";
import type { DataRow, TableOptions } from "../show/index.ts";
import { asTheyAre, columnsOf, type TableView } from "../show/index.ts";
import { checksTable } from "./checks-table.ts";
import { exportCell } from "./export-cell.ts";
import { type ExportTable, exportTable } from "./export-table.ts";
import { paperTable } from "./paper-table.ts";
import { tableOfReconciliation } from "./reconciliation-table.ts";
import { isCheckList, type KindValues, knownAs, rowOfSeries, rowsIn, type ValueKind } from "./value-kinds.ts";

type ToTable<Value> = (release: NamingRelease, value: Value) => ExportTable | null;

/** The table that each kind shows; null for what shows none. */
const tableForms: { readonly [K in ValueKind]: ToTable<KindValues[K]> | null } = {
  Reconciliation: (_, value) => tableOfReconciliation(value),
  Series: (_, value) => rowsTable([rowOfSeries(value)], { caption: value.title }),
  Chart: twinOf,
  TableView: tableOfView,
  WorkingPaper: (_, value) => paperTable(value),
  Rows: (_, value) => rowsTable(rowsIn(value), {}),
  Checks: (release, value) => checksTable(release, value),
  Input: null,
  Element: null,
  Figure: null,
  Shown: null,
  Exact: null,
  Quotation: null,
  Check: null,
  Verdict: null,
  Text: null,
  Number: null,
  Nothing: null,
  Tree: null,
  List: null,
};

/** The table that a displayed value shows; of a chart, its twin. Null for what is neither table nor chart. */
export function tableOf(release: NamingRelease, value: unknown): ExportTable | null {
  const known = knownAs(value);
  return known && tableOfKnown(release, known);
}

function tableOfKnown<K extends ValueKind>(
  release: NamingRelease,
  { kind, value }: { kind: K; value: KindValues[K] },
): ExportTable | null {
  return tableForms[kind]?.(release, value) ?? null;
}

function twinOf(release: NamingRelease, { spec }: Chart): ExportTable | null {
  const { title, description } = spec;
  const twin = tableOf(release, spec.table);
  return twin && { ...twin, kind: "chart", title, description };
}

function tableOfView(release: NamingRelease, { table, options }: TableView): ExportTable {
  if (table instanceof Reconciliation) return tableOfReconciliation(table, options);
  if (isCheckList(table)) return checksTable(release, table, options.caption);
  return rowsTable(rowsIn(table), options);
}

function rowsTable(
  rows: readonly DataRow[],
  { caption = "", columns, figures = asTheyAre }: TableOptions,
): ExportTable {
  const names = columnsOf(rows);
  const inForm = (value: unknown): unknown => (value instanceof Figure ? figures(value) : value);
  const titles = names.map((name) => columns?.[name] ?? name);
  const cells = rows.map((row) => names.map((name) => exportCell(inForm(row[name]))));
  return exportTable("table", caption, titles, cells);
}
