import type { FigureParts } from "./figure-parts.ts";
import type { Interval } from "./intervals/index.ts";
import { type Exact, exact, powerOfTen, roundTo } from "./intervals/index.ts";

/** Of a figure, what its certainty is judged by; without its interval nothing is said of it. */
export type Judged = Pick<FigureParts, "decimals"> & Partial<Pick<FigureParts, "interval" | "lineage">>;

/** How far the digits of a figure go: the last place to show, as XBRL counts it, and whether even that is uncertain. */
export interface Certainty {
  readonly decimals: number;
  readonly isAbout: boolean;
}

/**
 * The one rule for how exactly a computed figure is shown, where `wanted` places would be.
 *
 * - What is added up keeps the place of its coarsest term, and shows none finer: thousands less a figure in tenths of a
 *   million are tenths of a million. What rounding alone adds to the interval of a sum is the tolerance of its check.
 * - What is multiplied or divided shows a place where its interval ends within one unit of that place on either side.
 *   Where it is wider, it is said to be about so much, in as many digits as leave only the last one uncertain: the
 *   interval is no wider than ten units of it.
 *
 * Printed figures and constants are shown as they are.
 */
export function certaintyOf(figure: Judged, wanted: number): Certainty {
  const { interval, lineage } = figure;
  if (!interval || lineage?.kind !== "computed") return { decimals: wanted, isAbout: false };
  const carried = carriedBySum(figure);
  if (carried !== "not a sum") {
    const isAbout = carried !== null && wanted > carried;
    return { decimals: isAbout ? carried : wanted, isAbout };
  }
  const width = interval.hi.minus(interval.lo);
  if (width.lessThanOrEqualTo(powerOfTen(-wanted).times(two))) return { decimals: wanted, isAbout: false };
  return { decimals: lastPlace(width, wanted), isAbout: true };
}

const two = exact("2");

/** The finest place, from the wanted one on, of which ten units hold the interval. */
function lastPlace(width: Exact, wanted: number): number {
  let decimals = wanted;
  while (width.greaterThan(powerOfTen(1 - decimals))) decimals -= 1;
  return decimals;
}

/** The place of the coarsest term of a sum; null where all are exact. What was rounded counts as if it were printed so. */
function carriedBySum({ decimals, interval, lineage }: Judged): number | null | "not a sum" {
  if (lineage?.kind !== "computed") return interval?.lo.equals(interval.hi) ? null : decimals;
  const [first] = lineage.operands;
  if (lineage.operation === "round" && first && decimals !== null)
    return certaintyOf(first, decimals).decimals;
  if (lineage.operation !== "sum" && lineage.operation !== "negate") return "not a sum";
  const places = lineage.operands.map(carriedBySum);
  if (places.includes("not a sum")) return "not a sum";
  const known = places.filter((place) => typeof place === "number");
  return known.length > 0 ? Math.min(...known) : null;
}

/** The ends of an interval at a place, the lower one rounded down and the upper one up. */
export function outwards({ lo, hi }: Interval, decimals: number): readonly [Exact, Exact] {
  const unit = powerOfTen(-decimals);
  const [low, high] = [roundTo(lo, decimals), roundTo(hi, decimals)];
  return [low.greaterThan(lo) ? low.minus(unit) : low, high.lessThan(hi) ? high.plus(unit) : high];
}
