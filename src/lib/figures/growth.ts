import type { Figure } from "./figure.ts";
import type { FigureParts } from "./figure-parts.ts";
import { FigureError, minusOne, one } from "./intervals/index.ts";
import { computedFrom } from "./lineage.ts";
import { operationLabel } from "./operation-label.ts";
import { toQuotient } from "./quotient.ts";
import { type Unit, unlikeUnits } from "./units/index.ts";

/** Thrown where growth is not meaningful (printed `n/m`): the base is zero or negative, or the sign changes. */
export class GrowthError extends FigureError {
  override readonly name = "GrowthError";
}

/**
 * Growth of the current figure from the prior one, as a ratio: current ÷ prior − 1.
 * Throws GrowthError where it is not meaningful, UnitError for unlike units, and DivisionError if the
 * interval of the prior figure includes zero.
 */
export function toGrowth<U extends Unit>(current: Figure<U>, prior: Figure<U>): FigureParts<"ratio"> {
  if (current.unit !== prior.unit) throw unlikeUnits("compare", current, "with", prior);
  refuseMeaningless(current, prior);
  const quotient = toQuotient<Unit, Unit>(current, prior);
  return {
    unit: "ratio",
    scale: 0,
    decimals: null,
    value: quotient.value.minus(one),
    interval: minusOne(quotient.interval),
    lineage: computedFrom("growth", [current, prior]),
    label: operationLabel("growth", [current, prior]),
  };
}

function refuseMeaningless(current: Figure, prior: Figure): void {
  const why = reason(current, prior);
  if (why === null) return;
  throw new GrowthError(`growth of ${current.label} is not meaningful (n/m)`, `: ${why}; show n/m instead`);
}

function reason(current: Figure, prior: Figure): string | null {
  if (prior.isZero()) return `its base, ${prior.label}, is zero`;
  if (prior.isNegative()) return `its base, ${prior.label}, is negative`;
  return current.isNegative() ? `the sign changes from its base, ${prior.label}` : null;
}
