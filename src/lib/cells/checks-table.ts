import {
  asPrinted,
  type Check,
  isAgreement,
  movementWords,
  type NamingRelease,
  toFigure,
} from "../checks/index.ts";
import { captionFor, isRecomputed, ruleOf, show, writtenRecomputed } from "../show/index.ts";
import { figureCellOf, numberCell, printedCellOf, textExportCell, verdictCell } from "./export-cell.ts";
import { type ExportCell, type ExportTable, exportTable } from "./export-table.ts";

interface Column {
  readonly title: string;
  readonly cell: (release: NamingRelease, check: Check) => ExportCell | null;
}

const columns: readonly Column[] = [
  { title: "Figure", cell: (_, { title }) => textExportCell(title) },
  { title: "Rule", cell: (_, check) => textExportCell(ruleOf(check)) },
  { title: "Verdict", cell: (_, check) => verdictCell(check.verdict, check) },
  { title: "Printed", cell: printedCell },
  { title: "Recomputed", cell: recomputedCell },
  { title: "Printed elsewhere", cell: elsewhereCell },
  {
    title: "Compared",
    cell: (_, { movement }) => (movement ? textExportCell(movementWords(movement)) : null),
  },
  { title: "Line", cell: (_, { witness }) => numberCell(witness.line) },
  { title: "Check", cell: (_, { id }) => textExportCell(id) },
];

/**
 * Checks: what is printed and where, what it recomputes to, is elsewhere or speaks of, the verdict, and the id of the
 * check. A column that no check fills is left out.
 */
export function checksTable(
  release: NamingRelease,
  checks: readonly Check[],
  caption = captionFor(release, checks),
): ExportTable {
  const filled = columns
    .map(({ title, cell }) => ({ title, cells: checks.map((check) => cell(release, check)) }))
    .filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell !== null));
  return exportTable(
    "checks",
    caption,
    filled.map(({ title }) => title),
    checks.map((_, row) => filled.map(({ cells }) => cells[row] ?? null)),
  );
}

function printedCell(release: NamingRelease, { witness }: Check): ExportCell {
  const printed = witness.value === "" ? null : toFigure(release, witness);
  return printed ? printedCellOf(printed, witness) : textExportCell(asPrinted(witness));
}

function recomputedCell(_: NamingRelease, check: Check): ExportCell | null {
  const computed = isRecomputed(check) ? check.comparison?.computed : undefined;
  if (!computed) return null;
  return figureCellOf(show(computed, { scale: check.witness.scale }), writtenRecomputed(check, computed));
}

/** What an agreement was held against, as it was said there: "flat" stays a word. */
function elsewhereCell(release: NamingRelease, check: Check): ExportCell | null {
  const [home] = check.inputs;
  const figure = isAgreement(check) && home ? toFigure(release, home) : null;
  return figure && home ? printedCellOf(figure, home) : null;
}
