import { rowMeaning } from "../meanings/index.ts";
import type { FigureRow } from "../tables/index.ts";

/** Rows of cash at the beginning and the end of which a column does not tie: with the change, or the effect of rates too, one leads to the other. */
export function unbalancedRows(rows: readonly FigureRow[]): ReadonlySet<FigureRow> {
  const at = (which: "start" | "end"): number => rows.findIndex((row) => rowMeaning(row).at === which);
  const [start, end] = [at("start"), at("end")];
  const [first, last] = [rows[start], rows[end]];
  if (!first || !last || start < 1) return new Set();
  const steps = rows.slice(Math.max(0, start - 2), start).toReversed();
  const ties = first.amounts.every((amount, column) => {
    if (!amount || !last.amounts[column]) return true;
    const change = steps.map((row) => numberAt(row, column));
    const left = numberAt(last, column) - numberAt(first, column);
    const [own = 0, before = 0] = change;
    return [own, own + before].some((one) => Math.abs(one - left) <= 2);
  });
  return ties ? new Set() : new Set([first]);
}

const numberAt = ({ amounts }: FigureRow, column: number): number => {
  const amount = amounts[column];
  return amount?.kind === "number" ? Number(amount.value) : 0;
};
