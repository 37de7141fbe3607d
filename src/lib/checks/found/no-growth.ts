import { type AmountCell, foundRelation, isAmount, printOf, type RowOfFigures } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/**
 * The "n/m" in a column of growth (`at`, between two others) whose base is zero or below it, or whose sign changes: no figure is
 * right there. One that stands for a rate too large to print has no relation; nor have any where such bases have rates.
 */
export function noGrowth(
  rows: readonly RowOfFigures[],
  { at, current, prior }: { readonly at: number; readonly current: number; readonly prior: number },
): readonly Relation[] {
  const isIdle = ({ cells }: RowOfFigures): boolean => isWithoutGrowth(cells[current], cells[prior]);
  if (rows.some((row) => row.cells[at] && isIdle(row))) return [];
  return rows.filter(isIdle).flatMap(({ row, cells }) => {
    const [said, now, before] = [row.cells[at], cells[current], cells[prior]];
    if (!said || !now || !before) return [];
    const expression = { kind: "growth", current: printOf(now), prior: printOf(before) } as const;
    const reason = "its column is the growth between two others, and a base that is not above zero has none";
    return [
      foundRelation("recalculate", { witness: said }, expression, { reason, confidence: 0.9, sound: false }),
    ];
  });
}

function isWithoutGrowth(now: AmountCell | null | undefined, before: AmountCell | null | undefined): boolean {
  if (!now || !before || !isAmount(now) || !isAmount(before)) return false;
  return before.value <= 0 || now.value < 0;
}
