import type { Reconciliation, Series } from "../analysis/index.ts";
import { asTheyAre, labelOfRow, type ReconciliationOptions } from "../show/index.ts";
import { exportCell, textExportCell, verdictCell } from "./export-cell.ts";
import { type ExportCell, type ExportTable, exportTable } from "./export-table.ts";

/** A reconciliation over its periods; beside the printed measure of each stands its verdict. */
export function tableOfReconciliation(
  reconciliation: Reconciliation,
  { periods = reconciliation.periods, caption, figures = asTheyAre }: ReconciliationOptions = {},
): ExportTable {
  const { title, rows, computed, printed } = reconciliation;
  const row = (label: string, { figures: own }: Series, mark = noMark): readonly ExportCell[] => [
    textExportCell(label),
    ...periods.flatMap((period) => {
      const figure = own.get(period);
      return [exportCell(figure && figures(figure)), mark(period)];
    }),
  ];
  const verdict = (period: string): ExportCell => {
    const check = reconciliation.checkOf(period);
    return check ? verdictCell(check.verdict, check) : null;
  };
  return exportTable(
    "reconciliation",
    caption ?? title,
    ["Line", ...periods.flatMap(headings)],
    [
      ...rows.map((one) => row(labelOfRow(one), one.series)),
      row(`${printed.title}, recomputed`, computed),
      row("As printed", printed, verdict),
    ],
  );
}

const noMark = (_period: string): ExportCell => null;

const headings = (period: string): readonly string[] => [period, `${period}, verdict`];
