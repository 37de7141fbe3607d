import {
  contains,
  exact,
  type Figure,
  given,
  isMoney,
  isProportion,
  isUnit,
  reported,
  sum,
  unitEntry,
} from "../../figures/index.ts";
import { inUnit } from "../model/index.ts";
import type { Expression, FactReference } from "../relations/index.ts";
import { attempt, type Impossible } from "./attempt.ts";

/** The quantity a reference means, once the segment and the period of the target are known. */
export interface Quantity {
  readonly concept: string;
  readonly segment: string;
  readonly period: string;
}

/**
 * What an expression gives: a figure, what the release does not print, why there is no such figure (`n/m` is printed
 * for it), or why these figures cannot be taken together at all.
 */
export type Evaluation =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "missing"; readonly quantities: readonly Quantity[] }
  | NotMeaningful
  | Impossible;

/** That there is no such figure, why, and the figures that say so: [divisor], or of a growth [current, prior]. */
export interface NotMeaningful {
  readonly kind: "not-meaningful";
  readonly why: string;
  readonly operands: readonly Figure[];
}

export type Pick = (reference: FactReference) => Figure | Quantity;

const isFigure = (found: Figure | Quantity): found is Figure => "lineage" in found;

/** Computes an expression over the figures that `pick` finds; growth from a zero or negative base, or a quotient by zero, is not meaningful. */
export function evaluate(expression: Expression, pick: Pick): Evaluation {
  switch (expression.kind) {
    case "reference":
      return evaluateReference(expression, pick);
    case "sum": {
      const weights = expression.terms.map((term) => term.weight);
      return evaluationOf(
        expression.terms.map((term) => evaluate(term.expression, pick)),
        (figures) => sum(alike(figures), weights),
      );
    }
    case "quotient":
      return evaluateQuotient(evaluate(expression.dividend, pick), evaluate(expression.divisor, pick));
    case "product":
      return evaluationOf(
        expression.factors.map((factor) => evaluate(factor, pick)),
        ([first, second]) => times(first, second),
      );
    case "unless-negative":
      return evaluateGuard(expression.expression, evaluateReference(expression.guard, pick), pick);
    case "growth":
      return evaluateGrowth(evaluate(expression.current, pick), evaluate(expression.prior, pick));
  }
}

function evaluateReference(reference: FactReference, pick: Pick): Evaluation {
  const found = pick(reference);
  return isFigure(found) ? { kind: "figure", figure: found } : { kind: "missing", quantities: [found] };
}

/** What becomes of several evaluations together: a figure of all, or what is missing in any. */
export function evaluationOf(
  parts: readonly Evaluation[],
  make: (figures: readonly Figure[]) => Figure,
): Evaluation {
  const missing = parts.flatMap((part) => (part.kind === "missing" ? part.quantities : []));
  if (missing.length > 0) return { kind: "missing", quantities: missing };
  const without = parts.find((part) => part.kind === "not-meaningful" || part.kind === "impossible");
  if (without) return without;
  const figures = parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
  return attempt(() => ({ kind: "figure" as const, figure: make(figures) }));
}

/** A margin taken from its quotient is a ratio, one taken as printed a percentage: together, all are ratios. */
function alike(figures: readonly Figure[]): readonly Figure[] {
  const isMixed = figures.some(({ unit }) => unit !== figures[0]?.unit);
  if (!isMixed || !figures.every(({ unit }) => isProportion(unit))) return figures;
  return figures.map((figure) => inUnit(figure, "ratio"));
}

function evaluateQuotient(dividend: Evaluation, divisor: Evaluation): Evaluation {
  if (dividend.kind === "figure" && divisor.kind === "figure" && contains(divisor.figure.interval, zero)) {
    const why = "the divisor is zero, or may be once rounding is allowed for";
    return { kind: "not-meaningful", why, operands: [divisor.figure] };
  }
  return evaluationOf([dividend, divisor], ([above, below]) => over(above, below));
}

const zero = exact("0");

function over(dividend: Figure | undefined, divisor: Figure | undefined): Figure {
  if (!dividend || !divisor) throw new Error("a quotient has two operands");
  return dividend.over(isPerThing(dividend, divisor) ? asNumber(divisor) : divisor);
}

/** Money per one of what a release counts itself, such as stores, is money. */
const isPerThing = (dividend: Figure, { unit }: Figure): boolean =>
  isMoney(dividend.unit) && !isUnit(unit) && unitEntry(unit).kind === "count";

/** A printed count as the number that it is. */
function asNumber(count: Figure): Figure {
  const { lineage, label, decimals, value } = count;
  if (lineage.kind !== "reported") return count;
  const print = { unit: "ratio", scale: 0, decimals: decimals ?? 0, value: value.toFixed() } as const;
  return reported({ ...print, label, exact: false, sources: lineage.sources });
}

function times(first: Figure | undefined, second: Figure | undefined): Figure {
  if (!first || !second) throw new Error("a product has two operands");
  return first.times(second);
}

/** An exact zero where the guard is below zero; otherwise the expression. */
function evaluateGuard(expression: Expression, guard: Evaluation, pick: Pick): Evaluation {
  if (guard.kind !== "figure") return guard;
  if (!guard.figure.isNegative()) return evaluate(expression, pick);
  const { unit, scale, label } = guard.figure;
  return {
    kind: "figure",
    figure: given({ unit, scale, value: "0", label: "Nil", reason: `${label} is negative` }),
  };
}

function evaluateGrowth(current: Evaluation, prior: Evaluation): Evaluation {
  if (current.kind === "figure" && prior.kind === "figure" && !isBase(prior.figure, current.figure)) {
    const why = "the base is zero or negative, or the sign changes";
    return { kind: "not-meaningful", why, operands: [current.figure, prior.figure] };
  }
  return evaluationOf([current, prior], (figures) => {
    const [now, before] = alike(figures);
    if (!now || !before) throw new Error("growth has two operands");
    return now.growthFrom(before);
  });
}

function isBase(prior: Figure, current: Figure): boolean {
  return !prior.isNegative() && !prior.isZero() && !current.isNegative();
}
