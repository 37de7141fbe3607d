import type { Figure } from "./figure.ts";
import { formatFigure } from "./format.ts";
import { formula } from "./formula.ts";
import { identify, shortId } from "./identify.ts";
import type { Operation, Source, Weight } from "./lineage.ts";
import { negativeStyle, type Unit } from "./units/index.ts";

/** A figure and, below it, all that it was computed from, down to printed characters: plain data, for render/. */
export interface Explanation {
  readonly label: string;
  /** As `formatFigure` writes it, with words: `$9,924 thousand`; proportions below zero with a minus. */
  readonly text: string;
  /** The exact value in units, plain digits. */
  readonly value: string;
  readonly unit: Unit;
  readonly kind: "reported" | "computed" | "given";
  /** Null unless computed. */
  readonly operation: Operation | null;
  /** The computation over the labels of the operands, `Net loss + Stock-based compensation`; null unless computed. */
  readonly formula: string | null;
  /** How this one enters the sum above it; null elsewhere. */
  readonly weight: Weight | null;
  /** Where it is printed; empty unless reported. */
  readonly sources: readonly Source[];
  /** Why the author gave it; null unless given. */
  readonly reason: string | null;
  readonly identity: string;
  readonly shortId: string;
  readonly children: readonly Explanation[];
}

/** The tree of how a figure came about, itself at the root. */
export function explain(figure: Figure): Explanation {
  const explanation = known.get(figure) ?? toExplanation(figure);
  known.set(figure, explanation);
  return explanation;
}

// Operands are shared by all that is computed from them.
const known = new WeakMap<Figure, Explanation>();

function toExplanation(figure: Figure): Explanation {
  const { lineage } = figure;
  const computed = lineage.kind === "computed" ? lineage : null;
  return {
    label: figure.label,
    text: formatFigure(figure, { sign: negativeStyle(figure.unit) }),
    value: figure.value.toFixed(),
    unit: figure.unit,
    kind: lineage.kind,
    operation: computed?.operation ?? null,
    formula: formula(figure),
    weight: null,
    sources: lineage.kind === "reported" ? lineage.sources : [],
    reason: lineage.kind === "given" ? lineage.reason : null,
    identity: identify(figure),
    shortId: shortId(figure),
    children: computed?.operands.map((one, at) => withWeight(explain(one), computed.weights?.[at])) ?? [],
  };
}

function withWeight(explanation: Explanation, weight: Weight | undefined): Explanation {
  return weight === undefined ? explanation : { ...explanation, weight };
}
