import type { FigureParts } from "./figure-parts.ts";
import { exact, intervalOf, powerOfTen } from "./intervals/index.ts";
import type { Unit } from "./units/index.ts";

/** A constant that the author of a notebook gives. */
export interface GivenSpec<U extends Unit> {
  readonly unit: U;
  /** The exact decimal, in the scale. */
  readonly value: string;
  readonly label: string;
  /** Why the number may be typed by hand. */
  readonly reason: string;
  /** Power of ten of the given number; 0 if left out. */
  readonly scale?: number;
  /** Its precision, as XBRL counts it, where it was rounded: it stands for an interval then. Left out, it is exact. */
  readonly decimals?: number;
}

/** The parts of a given constant: its interval is the value alone, unless it was rounded. Throws RangeError without a reason. */
export function toGiven<U extends Unit>({
  unit,
  value,
  label,
  reason,
  scale = 0,
  decimals,
}: GivenSpec<U>): FigureParts<U> {
  if (!reason?.trim()) throw new RangeError(`${label} (${value}) is given by hand; say the reason`);
  const inUnits = exact(value).times(powerOfTen(scale));
  return {
    unit,
    scale,
    decimals: decimals ?? null,
    value: inUnits,
    interval: intervalOf(inUnits, decimals ?? "INF"),
    lineage: Object.freeze({ kind: "given", reason }),
    label,
  };
}
