import type { ExportCell, ExportTable, FigureCell } from "../../../cells/index.ts";
import { zero } from "../../../figures/index.ts";
import { amountCell, figureKey, hidesDigits, powerOf, wordsCell, writtenCell } from "../formulas/index.ts";
import type { SheetCell, SheetRow } from "../ooxml/index.ts";
import { cellAddress } from "../ooxml/index.ts";
import type { WorkbookParts } from "../parts/index.ts";
import type { WhatIf } from "./run-states.ts";
import { chosenFormula, ifs, type States, splitStates } from "./split-states.ts";
import type { CellIn, TableInStates } from "./table-in-states.ts";
import { jointKey, type Varying, varyingFormula } from "./varying-formula.ts";

/** Writes a cell that is the same in all states. */
export type WriteSame = (cell: ExportCell) => SheetCell | null;

/** The rows of a table whose cells follow the sheet of inputs. */
export function whatIfRows(
  parts: WorkbookParts,
  { variables, states: ran }: WhatIf,
  { rows }: TableInStates,
  firstRow: number,
  writeSame: WriteSame,
): readonly SheetRow[] {
  const states = [...ran.keys()];
  const varying: Varying = { variables, ran, cells: parts.cells, local: localCells(rows, states, firstRow) };
  return rows.map((row) =>
    row.map((cellIn) => {
      if (isSame(states, cellIn)) return writeSame(cellIn(0) ?? null);
      return varyingCell(parts, varying, states, cellIn);
    }),
  );
}

/** What is the same in all states, in its place, and nothing where something changes. */
export function sameCells({ states: ran }: WhatIf, { rows }: TableInStates): ExportTable["rows"] {
  const states = [...ran.keys()];
  return rows.map((row) => row.map((cellIn) => (isSame(states, cellIn) ? (cellIn(0) ?? null) : null)));
}

const isSame = (states: States, cellIn: CellIn): boolean =>
  states.every((state) => printOf(cellIn(state)) === printOf(cellIn(states[0] ?? 0)));

/** The cells of the sheet that show a figure with all its digits in all states. */
function localCells(rows: TableInStates["rows"], states: States, firstRow: number): Varying["local"] {
  const local = new Map<string, { readonly value: string; readonly power: number }>();
  rows.forEach((row, at) => {
    row.forEach((cellIn, column) => {
      const figures = states.flatMap((state) => figureAt(cellIn, state) ?? []);
      const [first] = figures;
      if (!first || figures.length < states.length) return;
      if (figures.some((one) => hidesDigits(shown(one), one.written.decimals))) return;
      const key = jointKey(states, (state) => (figureAt(cellIn, state) ?? first).figure);
      const place = { value: cellAddress(at + firstRow, column), power: powerOf(shown(first)) };
      if (!local.has(key)) local.set(key, place);
    });
  });
  return local;
}

function figureAt(cellIn: CellIn, state: number): FigureCell | undefined {
  const cell = cellIn(state);
  return cell?.kind === "figure" ? cell : undefined;
}

const shown = ({ figure, scale }: FigureCell) => figure.inScale(scale);

const printOf = (cell: ExportCell | undefined): string =>
  cell?.kind === "figure" ? figureKey(cell.figure) : `${cell === undefined} ${cell?.text}`;

function varyingCell(parts: WorkbookParts, varying: Varying, states: States, cellIn: CellIn): SheetCell {
  const text = cellFormula(parts, varying, states, cellIn);
  const published = cellIn(states[0] ?? 0);
  const example = states.map((state) => figureAt(cellIn, state)).find((one) => one !== undefined);
  if (!example) return wordsCell(text, published?.text ?? "", { align: "indent" });
  // Whether it is about so much differs by state: as the figure itself says.
  const { places, saysUnit } = example.written;
  const form = { places, saysUnit };
  const formula = { text, kind: "sum" } as const;
  if (published?.kind === "figure")
    return writtenCell(formula, published.figure.value, shown(published), {
      ...form,
      decimals: Math.max(...states.map((state) => figureAt(cellIn, state)?.written.decimals ?? 0)),
    });
  const { style } = amountCell(formula, zero, shown(example), form);
  return wordsCell(text, published?.text ?? "", style);
}

/** What a cell says in some states: nothing, words, or a figure. */
function cellFormula(parts: WorkbookParts, varying: Varying, states: States, cellIn: CellIn): string {
  const { variables, ran } = varying;
  const count = states.filter((state) => figureAt(cellIn, state)).length;
  if (count === 0)
    return chosenFormula(variables, ran, states, (state) => wordsOf(parts, cellIn(state) ?? null));
  if (count === states.length) return figureFormula(varying, states, cellIn);
  const split = splitStates(variables, ran, states, (state) => String(figureAt(cellIn, state) !== undefined));
  return ifs(split, (own) => cellFormula(parts, varying, own, cellIn));
}

function figureFormula(varying: Varying, states: States, cellIn: CellIn): string {
  const first = figureAt(cellIn, states[0] ?? 0);
  if (!first) throw new RangeError("there is no figure in the first of these states");
  const figureIn = (state: number) => (figureAt(cellIn, state) ?? first).figure;
  return varyingFormula(varying, states, figureIn, powerOf(shown(first))).text;
}

function wordsOf({ add }: WorkbookParts, cell: ExportCell): string {
  const place = cell?.kind === "verdict" && cell.check ? add([cell.check]).get(cell.check) : undefined;
  if (place) return place.verdict;
  return cell?.kind === "number" ? cell.text : `"${(cell?.text ?? "").replaceAll('"', '""')}"`;
}
