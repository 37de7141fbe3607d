import type { ExportCell, ExportTable, FigureCell } from "../../cells/index.ts";
import type { Figure, Source } from "../../figures/index.ts";
import {
  type FigureCells,
  type FigurePlace,
  figureKey,
  hidesDigits,
  linkToLine,
  looks,
  powerOf,
  sourceNote,
  textCell,
  valueFormula,
  wordsCell,
  writtenCell,
} from "./formulas/index.ts";
import type { SheetCell } from "./ooxml/index.ts";
import { cellAddress } from "./ooxml/index.ts";
import type { WorkbookParts } from "./parts/index.ts";

/** The rows of a table's sheet that stand above its first, from 0. */
export const firstRow = 3;

/**
 * Writes the cells of a table: figures as formulas over each other where the one is computed from the other, among those
 * that the sheet shows in `rows`.
 */
export function cellWriter(
  parts: WorkbookParts,
  rows: ExportTable["rows"],
): (cell: ExportCell) => SheetCell | null {
  const near = nearCells(parts.cells, rows);
  return (cell) => {
    if (cell?.kind === "figure") return figureCell(parts, near, cell);
    return cell?.kind === "verdict" ? verdictCell(parts, cell) : plainCell(cell);
  };
}

/** The cells of a workbook, where a figure that the sheet shows itself, with all its digits, is referred to on the sheet. */
function nearCells(cells: FigureCells, rows: ExportTable["rows"]): FigureCells {
  const local = new Map<string, FigurePlace>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell?.kind !== "figure" || local.has(figureKey(cell.figure))) return;
      if (hidesDigits(shown(cell), cell.written.decimals)) return;
      const value = cellAddress(at + firstRow, column);
      local.set(figureKey(cell.figure), { value, least: null, most: null, power: powerOf(shown(cell)) });
    });
  });
  return {
    ...cells,
    known: (figure) => local.get(figureKey(figure)) ?? cells.known(figure),
    placeOf: (figure) => local.get(figureKey(figure)) ?? cells.placeOf(figure),
  };
}

const shown = ({ figure, scale }: FigureCell): Figure => figure.inScale(scale);

function figureCell({ cells, grounds }: WorkbookParts, near: FigureCells, given: FigureCell): SheetCell {
  const figure = shown(given);
  const source = sourceOf(figure);
  const from = figure.lineage.kind === "computed" ? near : cells;
  const look = figure.lineage.kind === "computed" ? {} : looks.reference;
  const formula = valueFormula(from, figure, powerOf(figure));
  const cell = writtenCell(formula, figure.value, figure, { ...given.written, ...look });
  if (!source) return cell;
  const link = linkToLine(grounds, source.line, cells.placeOf(figure)?.address ?? "");
  return { ...cell, note: sourceNote(grounds, source), link };
}

const sourceOf = ({ lineage }: Figure): Source | undefined =>
  lineage.kind === "reported" ? lineage.sources[0] : undefined;

/** The verdict of a check by reference to its row among the checks; one that no check gave stands in words. */
function verdictCell({ add }: WorkbookParts, { check, text }: VerdictCell): SheetCell {
  const place = check && add([check]).get(check);
  if (place) return wordsCell(place.verdict, text, { align: "indent" });
  return { ...textCell(text, { align: "indent" }), note: "As published: worked out by the notebook itself." };
}

type VerdictCell = Extract<ExportCell, { kind: "verdict" }>;

function plainCell(cell: ExportCell): SheetCell | null {
  if (!cell) return null;
  return cell.kind === "number" ? { content: { kind: "number", value: cell.text } } : textCell(cell.text);
}
