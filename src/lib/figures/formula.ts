import type { Figure } from "./figure.ts";
import type { ComputedLineage, Operation } from "./lineage.ts";

type Write = (labels: readonly string[], lineage: ComputedLineage, figure: Figure) => string;

const writers: Readonly<Record<Operation, Write>> = {
  sum: writeSum,
  negate: ([a]) => `−${a}`,
  product: ([a, b]) => `${a} × ${b}`,
  quotient: ([a, b]) => `${a} ÷ ${b}`,
  growth: ([current, prior]) => `${current} ÷ ${prior} − 1`,
  convert: ([a], _, { unit }) => `${a}, as ${unit}`,
  round: ([a], _, { decimals }) => `${a}, rounded to ${place(decimals ?? 0)}`,
};

/** The computation of a figure over the labels of its operands, one step deep; null unless it is computed. */
export function formula(figure: Figure): string | null {
  const { lineage } = figure;
  if (lineage.kind !== "computed") return null;
  const labels = lineage.operands.map((operand) => operand.label);
  return writers[lineage.operation](labels, lineage, figure);
}

function writeSum(labels: readonly string[], { weights }: ComputedLineage): string {
  const signs = labels.map((_, at) => (weights?.[at] === -1 ? "−" : "+"));
  return labels
    .map((label, at) => (at > 0 ? ` ${signs[at]} ${label}` : signs[0] === "−" ? `−${label}` : label))
    .join("");
}

function place(decimals: number): string {
  if (decimals === 0) return "whole units";
  if (decimals < 0) return `units of 1${"0".repeat(-decimals)}`;
  return `${decimals} ${decimals === 1 ? "place" : "places"}`;
}
