import type { Figure } from "./figure.ts";
import type { FigureParts } from "./figure-parts.ts";
import { hull, intervalOf, roundTo } from "./intervals/index.ts";
import { computedFrom } from "./lineage.ts";
import type { Unit } from "./units/index.ts";

/**
 * The figure rounded half away from zero to `decimals` places of its value in units (-3 is thousands).
 * Its interval holds half a unit of the last place on either side, as for a printed figure, and still all
 * that the figure before rounding stood for: rounding makes nothing more certain.
 */
export function toRounded<U extends Unit>(figure: Figure<U>, decimals: number): FigureParts<U> {
  const value = roundTo(figure.value, decimals);
  return {
    unit: figure.unit,
    scale: figure.scale,
    decimals,
    value,
    interval: hull(figure.interval, intervalOf(value, decimals)),
    lineage: computedFrom("round", [figure]),
    label: figure.label,
  };
}
