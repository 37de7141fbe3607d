import type { Figure } from "./figure.ts";
import type { FigureParts } from "./figure-parts.ts";
import { multiplyIntervals } from "./intervals/index.ts";
import { computedFrom } from "./lineage.ts";
import { operationLabel } from "./operation-label.ts";
import { isScalable, noUnit, type Product, productUnit, type Unit } from "./units/index.ts";

/** The product of two figures: a ratio times anything, or dollars per share times shares. Throws UnitError for others. */
export function toProduct<U extends Unit, V extends Unit>(
  a: Figure<U>,
  b: Figure<V>,
): FigureParts<Product<U, V>> {
  const unit = productUnit(a.unit, b.unit);
  if (unit === null) throw noUnit("multiply", a, "by", b);
  return {
    // The rule at run time and the type are twins; a test holds them together.
    unit: unit as Product<U, V>,
    scale: isScalable(unit) ? a.scale + b.scale : 0,
    decimals: null,
    value: a.value.times(b.value),
    interval: multiplyIntervals(a.interval, b.interval),
    lineage: computedFrom("product", [a, b]),
    label: operationLabel("product", [a, b]),
  };
}
