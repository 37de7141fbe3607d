import type { Figure, Source } from "../../figures/index.ts";
import type { ExportCell, ExportTable, FigureCell } from "../exports/export-table.ts";
import { amountCell, headRow, looks, textCell, wordsCell } from "./cell-looks.ts";
import { type FigureCells, type FigurePlace, keyOf } from "./figure-cells.ts";
import { powerOf } from "./number-form.ts";
import { cellAddress } from "./ooxml/address.ts";
import type { Cell, Row, Sheet } from "./ooxml/workbook.ts";
import { linkToLine, sourceNote } from "./source-note.ts";
import { valueFormula } from "./value-formula.ts";
import type { WorkbookParts } from "./workbook-parts.ts";

const firstRow = 3;

/** A table of a notebook as a sheet: its figures as formulas over each other where the one is computed from the other. */
export function tableSheet(parts: WorkbookParts, name: string, table: ExportTable): Sheet {
  const near = nearCells(parts.cells, table);
  const amounts = table.columns.flatMap((_, at) => (hasAmounts(table, at) ? [at] : []));
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      if (cell?.kind === "figure") return figureCell(parts, near, cell);
      if (cell?.kind === "verdict") return verdictCell(parts, cell);
      return plainCell(cell);
    }),
  );
  const head: readonly Row[] = [
    [textCell(table.title || name, looks.title)],
    [textCell(unitsOf(table), looks.muted)],
    headRow(
      table.columns.map(({ title }) => title),
      amounts,
    ),
  ];
  const widths = table.columns.map((_, at) => widthOf(table, at));
  return { name, rows: [...head, ...rows], widths, frozen: { rows: firstRow, columns: 1 } };
}

/** The cells of a workbook, where a printed figure that the sheet shows itself is referred to on the sheet. */
function nearCells(cells: FigureCells, { rows }: ExportTable): FigureCells {
  const local = new Map<string, FigurePlace>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell?.kind !== "figure" || local.has(keyOf(cell.figure))) return;
      const value = cellAddress(at + firstRow, column);
      local.set(keyOf(cell.figure), { value, least: null, most: null, power: powerOf(shown(cell)) });
    });
  });
  return {
    ...cells,
    known: (figure) => local.get(keyOf(figure)) ?? cells.known(figure),
    placeOf: (figure) => local.get(keyOf(figure)) ?? cells.placeOf(figure),
  };
}

const shown = ({ figure, scale }: FigureCell): Figure => figure.inScale(scale);

/** Places after the point, as the page writes the figure. */
function placesIn(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function figureCell({ cells, grounds }: WorkbookParts, near: FigureCells, given: FigureCell): Cell {
  const figure = shown(given);
  const source = sourceOf(figure);
  const from = figure.lineage.kind === "computed" ? near : cells;
  const look = figure.lineage.kind === "computed" ? {} : looks.reference;
  const form = { places: placesIn(given.text), saysUnit: /[a-z]/i.test(given.text) };
  const formula = valueFormula(from, figure, powerOf(figure));
  const cell = amountCell(formula, figure.value, figure, { ...form, ...look });
  if (!source) return cell;
  const link = linkToLine(grounds, source.line, cells.placeOf(figure)?.address ?? "");
  return { ...cell, note: sourceNote(grounds, source), link };
}

const sourceOf = ({ lineage }: Figure): Source | undefined =>
  lineage.kind === "reported" ? lineage.sources[0] : undefined;

/** The verdict of a check by reference to its row among the checks; one that no check gave stands in words. */
function verdictCell({ add }: WorkbookParts, { check, text }: VerdictCell): Cell {
  const place = check && add([check]).get(check);
  if (place) return wordsCell(place.verdict, text, { align: "indent" });
  return { ...textCell(text, { align: "indent" }), note: "As published: worked out by the notebook itself." };
}

type VerdictCell = Extract<ExportCell, { kind: "verdict" }>;

function plainCell(cell: ExportCell): Cell | null {
  if (!cell) return null;
  return cell.kind === "number" ? { content: { kind: "number", value: cell.text } } : textCell(cell.text);
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
