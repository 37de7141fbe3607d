import type { Figure } from "./figure.ts";
import type { FigureParts } from "./figure-parts.ts";
import { negateInterval, zero } from "./intervals/index.ts";
import { computedFrom } from "./lineage.ts";
import { operationLabel } from "./operation-label.ts";
import type { Unit } from "./units/index.ts";

/** The figure with its sign turned: a printed expense as what it does to income. Zero stays zero, unsigned. */
export function toNegation<U extends Unit>(figure: Figure<U>): FigureParts<U> {
  return {
    unit: figure.unit,
    scale: figure.scale,
    decimals: figure.decimals,
    value: zero.minus(figure.value),
    interval: negateInterval(figure.interval),
    lineage: computedFrom("negate", [figure]),
    label: operationLabel("negate", [figure]),
  };
}
