import type { ReleasedReconciliation, Series } from "../../analysis/index.ts";
import { type Check, toFigure, verdictTitle } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";
import type { SiteRelease } from "../../show/index.ts";
import { unitWords } from "../../show/index.ts";
import type { FigureCells, FigurePlace } from "./formulas/index.ts";
import {
  amountCell,
  atom,
  draftSheet,
  type Grounds,
  linkToLine,
  looks,
  powerOf,
  type SheetDraft,
  sourceNote,
  textCell,
  valueFormula,
  wordsCell,
} from "./formulas/index.ts";
import { type MeasureRow, measureRows, type StatedRow, statedRows } from "./measure-rows.ts";
import type { Sheet, SheetCell, SheetRow, Style } from "./ooxml/index.ts";
import { type CheckPlace, shownPlaces } from "./parts/index.ts";

/** What the sheet of a reconciliation is made from. */
export interface ReconciliationParts {
  readonly grounds: Grounds;
  readonly site: SiteRelease;
  readonly released: ReleasedReconciliation;
  readonly cells: FigureCells;
  /** Where the result of each check stands. */
  readonly results: ReadonlyMap<Check, CheckPlace>;
}

const name = "Reconciliation";

/** A reconciliation as its page shows it, all periods beside each other, and below it what is made of the measure. */
export function reconciliationSheet(parts: ReconciliationParts): Sheet {
  const { reconciliation } = parts.released;
  const { periods } = reconciliation;
  const draft = draftSheet(name, ...headOf(parts));
  const add = (
    title: string,
    cell: (period: string, column: number) => SheetCell | null,
    style: Style = {},
  ): void => draft.add(textCell(title, style), ...periods.map((period, at) => cell(period, at + 1)));
  const local = new Map<Figure, FigurePlace>();
  for (const { title, weight, series } of reconciliation.rows) {
    add(weight === -1 ? `Less: ${title}` : title, printedRow(parts, draft, series, local));
  }
  const total = draft.next;
  add(`${reconciliation.printed.title}, recomputed`, totalRow(parts, draft, local), looks.total);
  add("As printed", printedRow(parts, draft, reconciliation.printed, local));
  add("Printed less recomputed", differenceRow(parts, draft, total), looks.muted);
  add("Verdict", (period) => verdictCell(parts, reconciliation.checkOf(period)));
  section(draft, "Computed from the measure");
  for (const row of measureRows(parts.site, parts.released)) add(row.title, measureCells(parts, row));
  section(draft, "As the release states them");
  for (const row of statedRows(parts.site, parts.released)) {
    add(`${row.title}, recomputed`, statedComputed(parts, row));
    add("As printed", statedPrinted(parts, row));
    add("Verdict", (period) => verdictCell(parts, row.checks.get(period)));
  }
  return draft.finish([64, ...periods.map(() => 20)], { rows: 4, columns: 1 });
}

function headOf({ grounds, released: { reconciliation } }: ReconciliationParts): readonly SheetRow[] {
  const { release } = grounds;
  const { periods, computed, title } = reconciliation;
  const units = unitWords(periods.map((period) => computed.at(period)));
  const ink = "Green: from the sheet of printed figures. Black: formulas.";
  return [
    [textCell(title, looks.title)],
    [textCell(`${release.issuer}, ${release.title}, ${release.published}`, looks.muted)],
    [textCell(`Amounts ${units || "as noted"}. ${ink}`, looks.muted)],
    [textCell("", looks.head), ...periods.map((period) => textCell(period, looks.headRight))],
  ];
}

function section(draft: SheetDraft, title: string): void {
  draft.add();
  draft.add(textCell(title, looks.section));
}

type PeriodCell = (period: string, column: number) => SheetCell | null;

/** Printed figures by reference to their inputs; formulas further down refer to these cells. */
function printedRow(
  parts: ReconciliationParts,
  draft: SheetDraft,
  series: Series,
  local: Map<Figure, FigurePlace>,
): PeriodCell {
  return (period, column) => {
    const figure = series.figures.get(period);
    if (!figure) return null;
    const value = ownAddress(draft, column);
    local.set(figure, { value, least: null, most: null, power: powerOf(figure) });
    return printedCell(parts, figure);
  };
}

const ownAddress = (draft: SheetDraft, column: number): string =>
  draft.here(column).slice(draft.name.length + 1);

/** A reference to an input, with the note and the link of the input. */
function printedCell({ cells, grounds }: ReconciliationParts, figure: Figure): SheetCell {
  const cell = amountCell(
    valueFormula(cells, figure, powerOf(figure)),
    figure.value,
    figure,
    looks.reference,
  );
  const [source] = figure.lineage.kind === "reported" ? figure.lineage.sources : [];
  return source
    ? {
        ...cell,
        note: sourceNote(grounds, source),
        link: linkToLine(grounds, source.line, cells.placeOf(figure)?.address ?? ""),
      }
    : cell;
}

function totalRow(
  { cells, released }: ReconciliationParts,
  draft: SheetDraft,
  local: ReadonlyMap<Figure, FigurePlace>,
): PeriodCell {
  const near: FigureCells = { ...cells, placeOf: (figure) => local.get(figure) ?? cells.placeOf(figure) };
  return (period, column) => {
    const figure = released.reconciliation.at(period);
    const power = powerOf(figure);
    const cell = amountCell(valueFormula(near, figure, power), figure.value, figure, looks.total);
    cells.note(figure, { value: draft.here(column), least: null, most: null, power });
    return cell;
  };
}

function differenceRow({ released }: ReconciliationParts, draft: SheetDraft, total: number): PeriodCell {
  const { computed, printed } = released.reconciliation;
  return (period, column) => {
    const figure = printed.figures.get(period);
    if (!figure) return null;
    const letter = ownAddress(draft, column).replace(/\d+$/, "");
    const difference = figure.minus(computed.at(period));
    const formula = atom(`${letter}${total + 2}-${letter}${total + 1}`);
    return amountCell(formula, difference.value, difference, looks.muted);
  };
}

function verdictCell({ results }: ReconciliationParts, check: Check | undefined): SheetCell | null {
  const place = check && results.get(check);
  return check && place ? wordsCell(place.verdict, verdictTitle(check.verdict), { align: "right" }) : null;
}

function measureCells({ cells }: ReconciliationParts, { figures }: MeasureRow): PeriodCell {
  return (period) => {
    const figure = figures.get(period);
    if (figure === undefined) return null;
    if (figure === "n/m") return { ...textCell("n/m", { align: "right" }), note: notMeaningful };
    return amountCell(valueFormula(cells, figure, powerOf(figure)), figure.value, figure);
  };
}

const notMeaningful = "Growth is not meaningful: its base is zero or negative, or the sign changes.";

function statedComputed({ results, grounds }: ReconciliationParts, { checks }: StatedRow): PeriodCell {
  return (period) => {
    const check = checks.get(period);
    const place = check && results.get(check)?.computed;
    const printed = check && toFigure(grounds.release, check.witness);
    if (!check?.comparison || !printed || !place) return null;
    return amountCell(atom(place), check.comparison.computed.value, printed, {
      places: shownPlaces(printed),
    });
  };
}

function statedPrinted(parts: ReconciliationParts, { checks }: StatedRow): PeriodCell {
  return (period) => {
    const check = checks.get(period);
    const figure = check && toFigure(parts.grounds.release, check.witness);
    return figure ? printedCell(parts, figure) : null;
  };
}
