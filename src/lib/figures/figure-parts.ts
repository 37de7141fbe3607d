import type { Exact, Interval } from "./intervals/index.ts";
import type { Lineage } from "./lineage.ts";
import type { Unit } from "./units/index.ts";

/** All that a figure is made of. Operations return parts; only `figure.ts` turns parts into a `Figure`. */
export interface FigureParts<U extends Unit = Unit> {
  /** What is counted. */
  readonly unit: U;
  /** The power of ten in which it is shown: 3 is thousands. It changes no value. */
  readonly scale: number;
  /** The precision, as XBRL counts it, of the value in units: -3 is thousands. Null: never rounded. */
  readonly decimals: number | null;
  /** In units: dollars, not thousands of them. */
  readonly value: Exact;
  /** The values that this one stands for. Always contains `value`. */
  readonly interval: Interval;
  readonly lineage: Lineage;
  /** What people call it. */
  readonly label: string;
}
