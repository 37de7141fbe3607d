import { type AmountCell, foundRelation, orFromRounded, printOf, signedSum } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import type { RowFooting } from "./row-footings.ts";
import type { Twins } from "./twin-rows.ts";

/** What is printed twice agrees. A total that was added up from rounded parts says so. */
export function agreements(twins: readonly Twins[], footings: readonly RowFooting[]): readonly Relation[] {
  const seen = new Set<unknown>();
  return twins.flatMap(({ home, other, agree, sound }) => {
    if (seen.has(other.witness) && agree) return [];
    seen.add(other.witness);
    const reason = "rows of the same words agree on other periods";
    const found = foundRelation("agree", other, printOf(home), { reason, confidence: 0.9, sound });
    return [orFromRounded(found, agree ? null : footingOf(other, footings))];
  });
}

function footingOf(cell: AmountCell, footings: readonly RowFooting[]): ReturnType<typeof signedSum> | null {
  for (const { total, fit } of footings) {
    const at = total.cells.findIndex((one) => one?.witness === cell.witness);
    if (at < 0) continue;
    const parts = fit.parts.flatMap(({ row, weight }) => {
      const part = row.cells[at];
      return part ? [{ cell: part, weight }] : [];
    });
    if (parts.length > 1) return signedSum(parts);
  }
  return null;
}

/** Of each print, the same quantity printed with more digits. */
export function finerPrints(twins: readonly Twins[]): (cell: AmountCell) => AmountCell | undefined {
  const finer = new Map(
    twins.flatMap(({ home, other }) => (home.half < other.half ? [[other.witness, home] as const] : [])),
  );
  return ({ witness }) => finer.get(witness);
}
