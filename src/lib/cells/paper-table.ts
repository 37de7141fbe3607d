import { asPrinted, toFigure } from "../checks/index.ts";
import type { Release, Witness } from "../release/index.ts";
import { captionOf, type WorkingPaper } from "../show/index.ts";
import { printedCellOf, textExportCell } from "./export-cell.ts";
import { type ExportCell, type ExportTable, exportTable } from "./export-table.ts";

/** A table of the release, row by row as printed; a section is a row with its label alone. */
export function paperTable({ table, release }: WorkingPaper): ExportTable {
  const titles = table.columns.map(
    ({ period, heading }) => release.periods.find((one) => one.id === period)?.label ?? heading,
  );
  const rows = table.rows.map(({ label, cells }) => [
    textExportCell(label),
    ...table.columns.map(({ index }) => cellOf(release, cells[index] ?? null)),
  ]);
  return exportTable("table", captionOf(table), ["Line", ...titles], rows);
}

function cellOf(release: Release, witness: Witness | null): ExportCell {
  if (!witness) return null;
  const figure = toFigure(release, witness);
  return figure ? printedCellOf(figure, witness) : textExportCell(asPrinted(witness));
}
