import { type ExportCell, type ExportColumn, type ExportTable, unitOfCell } from "../../cells/index.ts";
import { csvField } from "../../text/index.ts";
import { digitsOf, wordsOf } from "./figure-digits.ts";
import { guarded } from "./safe-csv.ts";

/**
 * A table as CSV: one header row that says the units, figures as plain decimals in the scale in which they are shown,
 * verdicts and other cells in words. Where the figures of a column differ in unit, the column after it says them; where
 * the release puts one less than exactly, as "flat" or "almost 7 percent", a column after that keeps its words.
 * Rule: RFC 4180.
 */
export function csvOf({ columns, rows }: ExportTable): string {
  const written = columns.map((column, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    return { ...column, cells, isSaid: cells.some((cell) => saidIn(cell) !== "") };
  });
  const body = rows.map((_, row) => written.flatMap((column) => fields(column, column.cells[row] ?? null)));
  return [written.flatMap(headings), ...body].map((record) => `${record.join(",")}\r\n`).join("");
}

type CsvColumn = ExportColumn & { readonly isSaid: boolean };

function headings({ title, unit, isMixed, isSaid }: CsvColumn): readonly string[] {
  const first = unit && !isMixed ? `${title} (${unit})` : title;
  const more = [...(isMixed ? [`${title}, unit`] : []), ...(isSaid ? [`${title}, as said`] : [])];
  return [first, ...more].map((text) => csvField(guarded(text)));
}

function fields({ isMixed, isSaid }: CsvColumn, cell: ExportCell): readonly string[] {
  const unit = cell?.kind === "figure" ? unitOfCell(cell) : "";
  const more = [...(isMixed ? [unit] : []), ...(isSaid ? [saidIn(cell)] : [])];
  return [fieldOf(cell), ...more.map(csvField)];
}

function fieldOf(cell: ExportCell): string {
  if (!cell) return "";
  if (cell.kind !== "figure") return cell.kind === "number" ? cell.text : csvField(guarded(cell.text));
  // Words without a number, such as "flat", are not the number that checks take them for.
  return /\d/.test(wordsOf(cell.figure) ?? "0") ? digitsOf(cell) : "";
}

const saidIn = (cell: ExportCell): string => (cell?.kind === "figure" ? (wordsOf(cell.figure) ?? "") : "");
