import type { Figure } from "./figure.ts";
import type { FigureParts } from "./figure-parts.ts";
import { DivisionError, divideIntervals, formatInterval } from "./intervals/index.ts";
import { computedFrom } from "./lineage.ts";
import { operationLabel } from "./operation-label.ts";
import { isScalable, noUnit, type Quotient, quotientUnit, type Unit } from "./units/index.ts";

/**
 * One figure divided by another: like units give a ratio, dollars by shares give dollars per share.
 * Throws UnitError for units that have no quotient, DivisionError if the divisor may be zero.
 */
export function toQuotient<U extends Unit, V extends Unit>(
  a: Figure<U>,
  b: Figure<V>,
): FigureParts<Quotient<U, V>> {
  const unit = quotientUnit(a.unit, b.unit);
  if (unit === null) throw noUnit("divide", a, "by", b);
  refuseZero(a, b);
  return {
    // The rule at run time and the type are twins; a test holds them together.
    unit: unit as Quotient<U, V>,
    scale: isScalable(unit) ? a.scale : 0,
    decimals: null,
    value: a.value.div(b.value),
    interval: divideIntervals(a.interval, b.interval),
    lineage: computedFrom("quotient", [a, b]),
    label: operationLabel("quotient", [a, b]),
  };
}

function refuseZero(a: Figure, b: Figure): void {
  if (b.interval.lo.gt("0") || b.interval.hi.lt("0")) return;
  throw new DivisionError(
    `cannot divide ${a.label} by ${b.label}`,
    `: its interval ${formatInterval(b.interval)} includes zero; divide by a figure that cannot be zero`,
  );
}
