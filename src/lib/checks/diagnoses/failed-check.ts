import { type Exact, type Figure, formatFigure, negativeStyle, roundTo } from "../../figures/index.ts";
import type { TableRow, Witness } from "../../release/index.ts";
import type { Diagnosis, Mistake, Reading, Result } from "../model/index.ts";
import { inUnit, isComparable } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import { subjectOf } from "../recompute/index.ts";
import type { Expression, Relation } from "../relations/index.ts";

/** A failed recomputation, with what a diagnosis may ask. */
export interface FailedCheck {
  readonly context: CheckContext;
  readonly relation: Relation;
  readonly printed: Reading;
  readonly computed: Figure;
  /** Whether a figure, at the printed precision, is the printed figure. */
  reproduces(figure: Figure): boolean;
  /** The value of an expression for a printed figure, in its column where a foot is suspected; or null. */
  figureOf(expression: Expression, subject: Witness): Figure | null;
}

/** Makes the case of a result; null where nothing was recomputed. */
export function toFailedCheck(context: CheckContext, result: Result, printed: Reading): FailedCheck | null {
  if (!result.relation || !result.comparison) return null;
  const { relation, comparison } = result;
  const reproduces = (figure: Figure): boolean =>
    isComparable(figure, printed.figure.unit) &&
    same(roundTo(inUnit(figure, printed.figure.unit).value, printed.witness.decimals), printed.figure.value);
  const figureOf: FailedCheck["figureOf"] = (expression, subject) => {
    const evaluation = context.recomputer.evaluate(expression, subjectOf(relation, subject), "finest");
    return evaluation.kind === "figure" ? evaluation.figure : null;
  };
  return { context, relation, printed, computed: comparison.computed, reproduces, figureOf };
}

const same = (a: Exact, b: Exact): boolean => a.equals(b);

/** A diagnosis in a list, or none. */
export function diagnosisIf(holds: boolean, mistake: Mistake, text: () => string): readonly Diagnosis[] {
  return holds ? [{ mistake, text: text() }] : [];
}

/** How a diagnosis writes a figure: at the precision of the printed one, in words. */
export function namedInWords(failed: FailedCheck, figure: Figure): string {
  const shown = inUnit(figure, failed.printed.figure.unit);
  return formatFigure(shown.rounded(failed.printed.witness.decimals), {
    unit: "words",
    sign: negativeStyle(shown.unit),
  });
}

/** The row of a table in which a witness stands, with its place; null in prose. */
export function rowOf(
  { context }: FailedCheck,
  witness: Witness,
): { rows: readonly TableRow[]; at: number } | null {
  const table = context.ledger.release.tables.find((one) => one.id === witness.table);
  const at = table?.rows.findIndex((row) => row.line === witness.line) ?? -1;
  return table && at >= 0 ? { rows: table.rows, at } : null;
}

/** The cells beside a witness in its row: the nearest figure on the left and on the right. */
export function beside(failed: FailedCheck, witness: Witness): readonly Witness[] {
  const place = rowOf(failed, witness);
  const cells = place?.rows[place.at]?.cells ?? [];
  const column = cells.findIndex((cell) => cell?.start === witness.start);
  return column < 0
    ? []
    : [cells[column - 1], cells[column + 1]].filter((cell) => cell !== null && cell !== undefined);
}
