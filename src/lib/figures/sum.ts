import type { Figure } from "./figure.ts";
import type { FigureParts } from "./figure-parts.ts";
import { addIntervals, negateInterval, zero } from "./intervals/index.ts";
import { computedFrom, type Weight } from "./lineage.ts";
import { operationLabel } from "./operation-label.ts";
import { type Unit, unlikeUnits } from "./units/index.ts";

/**
 * The sum of figures of one unit, each added (weight 1, the default) or subtracted (-1). Shown in the
 * finest scale of its terms. Throws UnitError for unlike units, RangeError for no figures or for weights
 * that do not match them.
 */
export function toSum<U extends Unit>(
  figures: readonly Figure<U>[],
  weights: readonly Weight[] = figures.map(() => 1 as const),
): FigureParts<U> {
  return addUp(figures, tidyTerms(figures, weights), weights);
}

interface Term<U extends Unit> {
  readonly figure: Figure<U>;
  readonly weight: Weight;
}

function tidyTerms<U extends Unit>(figures: readonly Figure<U>[], weights: readonly Weight[]): Term<U>[] {
  if (weights.length !== figures.length) {
    throw new RangeError(`a sum of ${figures.length} figures needs as many weights, not ${weights.length}`);
  }
  return weights.map((weight, at) => {
    const figure = figures[at];
    if (figure === undefined || (weight !== 1 && weight !== -1)) {
      throw new RangeError(`the weight of a term is 1 or -1, not ${weight}`);
    }
    return { figure, weight };
  });
}

function addUp<U extends Unit>(
  figures: readonly Figure<U>[],
  terms: readonly Term<U>[],
  weights: readonly Weight[],
): FigureParts<U> {
  const [first] = figures;
  if (first === undefined) throw new RangeError("a sum needs at least one figure; there is none");
  refuseUnlike(first, terms);
  return {
    unit: first.unit,
    scale: figures.reduce((scale, figure) => Math.min(scale, figure.scale), first.scale),
    decimals: null,
    value: terms.reduce(
      (total, { figure: { value }, weight }) => (weight === 1 ? total.plus(value) : total.minus(value)),
      zero,
    ),
    interval: addIntervals(
      ...terms.map(({ figure: { interval }, weight }) =>
        weight === 1 ? interval : negateInterval(interval),
      ),
    ),
    lineage: computedFrom("sum", figures, weights),
    label: operationLabel("sum", figures, weights),
  };
}

function refuseUnlike<U extends Unit>(first: Figure<U>, terms: readonly Term<U>[]): void {
  for (const { figure, weight } of terms) {
    if (figure.unit === first.unit) continue;
    throw weight === 1
      ? unlikeUnits("add", figure, "to", first)
      : unlikeUnits("subtract", figure, "from", first);
  }
}
