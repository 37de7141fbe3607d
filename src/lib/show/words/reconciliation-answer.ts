import type { Reconciliation } from "../../analysis/index.ts";
import type { Figure } from "../../figures/index.ts";
import { inMillions } from "../page/index.ts";

/** What a reconciliation comes to in a period: `Net loss of $(1.3) million becomes Adjusted EBITDA of $9.9 million.` */
export function answerText(reconciliation: Reconciliation, period: string): string {
  return answerWith(reconciliation, period, inMillions).join("");
}

/** The same sentence in parts, each figure in its place as `write` shows it; without a first row, the end alone. */
export function answerWith<Written>(
  reconciliation: Reconciliation,
  period: string,
  write: (figure: Figure) => Written,
): readonly (string | Written)[] {
  const [first] = reconciliation.rows;
  const from = first?.series.at(period);
  const start = first && from ? [measureName(first.title, from), " of ", write(from), " becomes "] : [];
  return [...start, reconciliation.printed.title, " of ", write(reconciliation.at(period)), "."];
}

/**
 * What a measure is called before its figure: one that is titled by its loss, `Loss from operations` or `Net loss`, is an
 * income where the figure is above zero.
 */
export function measureName(title: string, figure: Figure): string {
  if (figure.isNegative() || figure.isZero()) return title;
  return title.replace(/^Loss\b/, "Income").replace(/^Net loss\b/, "Net income");
}
