import { isPercent } from "../../figures/index.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

/** An aside, which may name other measures, and what a change led to: ", driven by demand for sensors, to". */
const asideAndTo =
  /^(?:, (?:[^.;]|\.\d){3,160},| \([^()]{3,160}\)| ?[–—] ?(?:[^.;]|\.\d){3,160} ?[–—]) to (?:approximately |about |a record )?$/i;

/**
 * Of "rose 7.1%, driven by demand for sensors, to $23.0 million" the rate that led to the amount: both are of one measure and period,
 * whatever the aside names. Null for any other amount.
 */
export function changeLedTo(
  text: string,
  amounts: readonly SentenceAmount[],
  at: number,
): SentenceAmount | null {
  const [change, amount] = [amounts[at - 1], amounts[at]];
  if (!change || !amount || !isPercent(change.unit) || isPercent(amount.unit)) return null;
  return asideAndTo.test(text.slice(change.end, amount.start)) ? change : null;
}
