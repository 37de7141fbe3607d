import { powerOfTen } from "../../figures/index.ts";
import {
  type ExportCell,
  type ExportColumn,
  type ExportTable,
  type FigureCell,
  unitOfCell,
} from "./export-table.ts";

/**
 * A table as CSV: one header row that says the units, figures as plain exact decimals in the scale in which they are
 * shown, verdicts and other cells in words. Where the figures of a column differ in unit, the column after it says them.
 * Rule: RFC 4180.
 */
export function csvOf({ columns, rows }: ExportTable): string {
  const head = columns.flatMap((column) => headings(column).map(quoted));
  const body = rows.map((row) => columns.flatMap((column, index) => fields(column, row[index] ?? null)));
  return [head, ...body].map((record) => `${record.join(",")}\r\n`).join("");
}

function headings({ title, unit, isMixed }: ExportColumn): readonly string[] {
  if (isMixed) return [title, `${title}, unit`].map(guarded);
  return [guarded(unit ? `${title} (${unit})` : title)];
}

function fields({ isMixed }: ExportColumn, cell: ExportCell): readonly string[] {
  const field = fieldOf(cell);
  if (!isMixed) return [field];
  return [field, cell?.kind === "figure" ? unitOfCell(cell) : ""];
}

function fieldOf(cell: ExportCell): string {
  if (!cell) return "";
  if (cell.kind === "figure") return decimalOf(cell);
  return cell.kind === "number" ? cell.text : quoted(guarded(cell.text));
}

/** The exact value in the shown scale, in plain digits with a minus: `-1271`. */
export function decimalOf({ figure, scale }: FigureCell): string {
  return figure.value.times(powerOfTen(-scale)).toFixed();
}

/** Text that a spreadsheet would run as a formula, made text by an apostrophe. Rule: OWASP, CSV injection. */
function guarded(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
