import { inConstantCurrency } from "../found/index.ts";
import { notRecomputed } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import type { FiguredSentence } from "./sentence.ts";

/** Rates of change in constant currency: no reported figures give them, and the check says why. */
export function ratesInConstantCurrency({ cells }: FiguredSentence): readonly Relation[] {
  return cells.flatMap((cell) => {
    const { said } = cell.witness;
    const isChange = said?.role === "growth" || said?.role === "change" || said?.role === "change-points";
    return isChange && said?.scenario === "constant-currency"
      ? [notRecomputed(cell, inConstantCurrency)]
      : [];
  });
}
