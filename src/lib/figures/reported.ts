import type { FigureParts } from "./figure-parts.ts";
import {
  type Exact,
  exact,
  hasExcessDigits,
  type Interval,
  intervalOf,
  pointInterval,
  powerOfTen,
} from "./intervals/index.ts";
import type { Source } from "./lineage.ts";
import { parsePrinted } from "./numbers/index.ts";
import { isScalable, type Unit } from "./units/index.ts";

/** A printed figure, as `facts.csv` has it. */
export interface ReportedSpec<U extends Unit> {
  readonly unit: U;
  /** Power of ten of the printed number: 3 in a table in thousands. */
  readonly scale: number;
  /** Precision of value × 10^scale, as XBRL counts it; "INF" for a value that was never rounded. */
  readonly decimals: number | "INF";
  /** The exact decimal, in the scale: "-1271" for (1,271) in thousands. */
  readonly value: string;
  readonly label: string;
  /** At least one; the first is where the value was taken from. */
  readonly sources: readonly Source[];
  /** The value is a nil dash. Known by itself where `sources[0].printed` is a dash. */
  readonly nil?: boolean;
  /** The printed number is the whole of it, as a par value is: shown with its decimals, and its interval is a point. */
  readonly exact?: boolean;
}

/**
 * The parts of a printed figure. A nil dash is an exact zero: it keeps the precision of its column, to be
 * shown like its neighbours, but its interval is [0, 0]. "INF" gives `decimals: null` and a point.
 * Throws RangeError for no source, a nil that is not zero, digits beyond the precision, or a scale on a
 * unit that has none (per share, ratios).
 */
export function toReported<U extends Unit>(spec: ReportedSpec<U>): FigureParts<U> {
  const value = exact(spec.value).times(powerOfTen(spec.scale));
  const nil = spec.nil ?? printedAsNil(spec.sources);
  refuseReported(spec, value, nil);
  return {
    unit: spec.unit,
    scale: spec.scale,
    decimals: spec.decimals === "INF" ? null : spec.decimals,
    value,
    interval: toInterval(value, spec.decimals, nil || spec.exact === true),
    lineage: Object.freeze({ kind: "reported", sources: Object.freeze([...spec.sources]) }),
    label: spec.label,
  };
}

function printedAsNil([first]: readonly Source[]): boolean {
  return first !== undefined && !/\d/.test(first.printed) && parsePrinted(first.printed)?.kind === "nil";
}

function toInterval(value: Exact, decimals: number | "INF", isPoint: boolean): Interval {
  return isPoint ? pointInterval(value) : intervalOf(value, decimals);
}

function refuseReported(spec: ReportedSpec<Unit>, value: Exact, nil: boolean): void {
  const name = `${spec.label} (${spec.value})`;
  if (spec.sources.length === 0) throw new RangeError(`${name} needs the place where it is printed`);
  if (nil && !value.isZero())
    throw new RangeError(`${name} is printed as a nil dash, so its value must be 0`);
  if (spec.scale !== 0 && !isScalable(spec.unit)) {
    throw new RangeError(`${name} is in ${spec.unit}, which has no scale; give scale 0, not ${spec.scale}`);
  }
  if (spec.decimals !== "INF" && hasExcessDigits(value, spec.decimals)) {
    throw new RangeError(`${name} has digits beyond its ${spec.decimals} decimals at scale ${spec.scale}`);
  }
}
