import type { Grid, GridCell, GridRow } from "../model/index.ts";
import type { TableAmount } from "./data-table.ts";
import { haveCommas, type RowCell, rowCells } from "./row-cells.ts";
import { type ColumnExtent, extentOf, valueColumns } from "./value-columns.ts";

/** What a row of a grid is: figures under headings, headings, words in the first column alone, or figures among words. */
export interface TableLine {
  readonly kind: "figures" | "headings" | "words" | "loose";
  readonly row: GridRow;
  /** What stands before the first column of figures. */
  readonly stub: readonly GridCell[];
  /** Words over the columns of figures. */
  readonly heads: readonly GridCell[];
  readonly amounts: readonly { readonly amount: TableAmount; readonly extent: ColumnExtent }[];
}

/** The rows of a grid that reports figures, with the columns in which these stand; null if it reports none. */
export interface TableLines {
  readonly columns: readonly ColumnExtent[];
  readonly lines: readonly TableLine[];
}

export function tableLines({ rows }: Grid): TableLines | null {
  const hasCommas = haveCommas(rows);
  const read = rows.map((row) => ({ row, cells: withoutNoteMark(rowCells(row, hasCommas)) }));
  const sure = read.map(({ cells }) => cells.filter((one) => isSure(one, cells)));
  const columns = valueColumns(sure.filter((row) => row.length > 0).map((row) => row.map(extentOf)));
  const [first] = columns;
  if (!first) return null;
  return {
    columns,
    lines: read.map(({ row, cells }) => toLine(row, withoutDashes(cells, columns), first.first)),
  };
}

/** "(1)" before words begins a note. */
function withoutNoteMark(cells: readonly RowCell[]): readonly RowCell[] {
  const [mark, words] = cells;
  const isNote = mark?.amount && /^\(\d{1,2}\)$/.test(mark.cell.text) && words && !words.amount;
  return isNote ? [{ cell: mark.cell, amount: null }, ...cells.slice(1)] : cells;
}

/** A dash that stands below none of the columns says nothing. */
function withoutDashes(cells: readonly RowCell[], columns: readonly ColumnExtent[]): readonly RowCell[] {
  const isOutside = ({ first, last }: ColumnExtent): boolean =>
    columns.every((one) => one.last < first || one.first > last);
  return cells.map((one) =>
    one.amount?.kind === "nil" && isOutside(extentOf(one)) ? { cell: one.cell, amount: null } : one,
  );
}

/** A year may be a heading; whatever else is a number is a figure. Notes and dashes alone make no table. */
function isSure({ amount }: RowCell, cells: readonly RowCell[]): boolean {
  if (!amount || amount.kind === "not-meaningful") return false;
  if (amount.kind === "nil") return cells.some((one) => one.amount?.kind === "number" && !isYear(one.amount));
  return !isYear(amount);
}

/** Four digits that can be a year. */
export function isYear({ printed, unit }: TableAmount): boolean {
  return unit === null && /^(?:19|20)\d\d$/.test(printed);
}

/** In the first column, or ending before the first of figures. A heading over that one may begin before it. */
function standsBefore({ column, columnSpan }: GridCell, firstColumn: number): boolean {
  return column < firstColumn && (column === 0 || column + columnSpan <= firstColumn);
}

/** "$66.3mm - $68.3mm (up 10%)" is no heading. */
const saysAmount = /[$€£]\s?\d[^%]*\p{L}|[$€£]\s?\d.*[$€£]\s?\d|\d\s?%.*\d\s?%/u;

function toLine(row: GridRow, cells: readonly RowCell[], firstColumn: number): TableLine {
  const isStub = ({ cell, amount }: RowCell): boolean => !amount && standsBefore(cell, firstColumn);
  const stub = cells.filter(isStub).map(({ cell }) => cell);
  const right = cells.filter((one) => !isStub(one));
  const figures = right.flatMap((one) => (one.amount ? [{ amount: one.amount, extent: extentOf(one) }] : []));
  const isLengths = stub.length === 0 && right.every(({ cell }) => /^(?:3|6|9|12) ?M$/i.test(cell.text));
  const hasFigures =
    !isLengths &&
    figures.some(({ amount }) => !isYear(amount)) &&
    (stub.length > 0 || right.every(({ amount }) => amount));
  const heads = right.filter(({ amount }) => !hasFigures || !amount).map(({ cell }) => cell);
  const isLoose = stub.length > 0 && heads.some(({ text }) => saysAmount.test(text));
  const kind = hasFigures ? "figures" : isLoose ? "loose" : heads.length > 0 ? "headings" : "words";
  return { kind, row, stub, heads, amounts: hasFigures ? figures : [] };
}
