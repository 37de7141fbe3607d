import type { Figure } from "../../figures/index.ts";

/**
 * What a measure is called before its figure: one that is titled by its loss, `Loss from operations` or `Net loss`, is an
 * income where the figure is above zero.
 */
export function measureName(title: string, figure: Figure): string {
  if (figure.isNegative() || figure.isZero()) return title;
  return title.replace(/^Loss\b/, "Income").replace(/^Net loss\b/, "Net income");
}
