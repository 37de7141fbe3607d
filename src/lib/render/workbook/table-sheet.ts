import type { Check } from "../../checks/index.ts";
import type { Figure, Source } from "../../figures/index.ts";
import type { ExportCell, ExportTable, FigureCell } from "../exports/export-table.ts";
import type { SiteRelease } from "../open-site.ts";
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
export function tableSheet(
  parts: WorkbookParts,
  { checks }: Pick<SiteRelease, "checks">,
  name: string,
  table: ExportTable,
): Sheet {
  const near = nearCells(parts.cells, table);
  const amounts = table.columns.flatMap((_, at) => (hasAmounts(table, at) ? [at] : []));
  const rows = table.rows.map((row) =>
    row.map((cell, at) => {
      if (cell?.kind === "figure") return figureCell(parts, near, cell);
      if (cell?.kind === "verdict") return verdictCell(parts, checkOf(checks, row, at), cell.text);
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
  const link = linkToLine(grounds, source.line, cells.placeOf(figure)?.value ?? "");
  return { ...cell, note: sourceNote(grounds, source), link };
}

const sourceOf = ({ lineage }: Figure): Source | undefined =>
  lineage.kind === "reported" ? lineage.sources[0] : undefined;

/** The check whose verdict stands in a row: the one that the row names, or that of the printed figure to its left. */
function checkOf(checks: readonly Check[], row: readonly ExportCell[], at: number): Check | undefined {
  const named = checks.find(({ id }) => row.some((cell) => cell?.kind === "text" && cell.text === id));
  const before = row[at - 1];
  const source = before?.kind === "figure" ? sourceOf(before.figure) : undefined;
  const verdict = row[at];
  return (
    named ??
    checks.find(
      (check) =>
        check.rule === "foot" &&
        check.witness.line === source?.line &&
        check.witness.start === source.start &&
        verdict?.kind === "verdict" &&
        check.verdict === verdict.verdict,
    )
  );
}

function verdictCell({ add }: WorkbookParts, check: Check | undefined, text: string): Cell {
  const place = check && add([check]).get(check);
  return place ? wordsCell(place.verdict, text, { align: "indent" }) : textCell(text, { align: "indent" });
}

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
