import { isMoney, isRate, isShares } from "../../figures/index.ts";
import { classOf, type FigureGrid, foundRelation, printOf, type RowOfFigures } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/**
 * Diluted shares of a loss: what could become shares would lessen it, so that they are the basic ones. Rule: ASC 260-10-45-17. A
 * release may count them for another measure than that of its loss, so it is stated where it holds.
 */
export function sharesInLoss({ rows }: FigureGrid): readonly Relation[] {
  const counts = rows.filter(({ unit }) => unit !== null && isShares(unit));
  const losses = rows.filter(isIncome);
  return counts.flatMap((diluted, at) => {
    const basic = counts.slice(0, at).findLast(({ row }) => classOf(row) === "basic");
    if (!basic || classOf(diluted.row) !== "diluted") return [];
    return diluted.cells.flatMap((cell, column) => {
      const other = basic.cells[column];
      const isLoss = losses.some(({ cells }) => (cells[column]?.value ?? 0) < 0);
      if (!cell || !other || !isLoss || cell.value !== other.value) return [];
      const reason = "a loss has no dilution, so that diluted shares are the basic ones";
      return [foundRelation("recalculate", cell, printOf(other), { reason, confidence: 0.9, sound: false })];
    });
  });
}

const isIncome = ({ row, unit }: RowOfFigures): boolean =>
  unit !== null &&
  (isMoney(unit) || isRate(unit)) &&
  /\bnet (?:loss|income|\(?loss\)? ?income|income ?\(?loss\)?|earnings)\b|\bloss per share\b/i.test(
    `${row.section} ${row.label}`,
  );
