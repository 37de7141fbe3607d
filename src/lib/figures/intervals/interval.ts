import { type Exact, exact, powerOfTen } from "./exact.ts";

/** All values from `lo` to `hi`; each end belongs to it or not. Never empty: `lo <= hi`. */
export interface Interval {
  readonly lo: Exact;
  readonly hi: Exact;
  readonly loIncluded: boolean;
  readonly hiIncluded: boolean;
}

/** How the one who printed a figure shortened it (XBRL Calculations 1.1, section "Rounding mode"). */
export type Rounding = "round-to-nearest" | "truncation";

/** An interval from its ends; both included unless told. Throws RangeError if `lo > hi` or if it is empty. */
export function interval(lo: Exact, hi: Exact, loIncluded = true, hiIncluded = true): Interval {
  if (lo.gt(hi) || (lo.equals(hi) && !(loIncluded && hiIncluded))) {
    throw new RangeError(`no interval from ${lo} to ${hi}: it would be empty`);
  }
  return Object.freeze({ lo, hi, loIncluded, hiIncluded });
}

/** The interval of one value only: what a nil dash, an "INF" fact or a given constant stands for. */
export function pointInterval(value: Exact): Interval {
  return interval(value, value);
}

/**
 * The values that a printed one stands for, with `decimals` as XBRL counts them ("INF": the value alone).
 * Round-to-nearest: value ± half a unit of the last place, closed at both ends. Truncation: from the value
 * (included) one unit away from zero (not included); around zero one unit either way, open.
 * Rule: XBRL Calculations 1.1.
 */
export function intervalOf(
  value: Exact,
  decimals: number | "INF",
  rounding: Rounding = "round-to-nearest",
): Interval {
  if (decimals === "INF") return pointInterval(value);
  const unit = powerOfTen(-decimals);
  return rounding === "truncation" ? truncated(value, unit) : nearest(value, unit.times(exact("0.5")));
}

function nearest(value: Exact, half: Exact): Interval {
  return interval(value.minus(half), value.plus(half));
}

function truncated(value: Exact, unit: Exact): Interval {
  if (value.isZero()) return interval(unit.negated(), unit, false, false);
  return value.isNegative()
    ? interval(value.minus(unit), value, false, true)
    : interval(value, value.plus(unit), true, false);
}

/** True if the value lies in the interval; an open end does not. */
export function contains(within: Interval, value: Exact): boolean {
  const aboveLo = within.loIncluded ? value.gte(within.lo) : value.gt(within.lo);
  return aboveLo && (within.hiIncluded ? value.lte(within.hi) : value.lt(within.hi));
}

/** True if two intervals share a point; touching ends count only where both are included. */
export function meets(a: Interval, b: Interval): boolean {
  return intersect(a, b) !== null;
}

/** The points that two intervals share, or null if there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const lower = a.lo.gt(b.lo) ? a : b;
  const upper = a.hi.lt(b.hi) ? a : b;
  const loIncluded = endIncluded(a.lo, a.loIncluded, b.lo, b.loIncluded, lower.loIncluded);
  const hiIncluded = endIncluded(a.hi, a.hiIncluded, b.hi, b.hiIncluded, upper.hiIncluded);
  const [lo, hi] = [lower.lo, upper.hi];
  if (lo.gt(hi) || (lo.equals(hi) && !(loIncluded && hiIncluded))) return null;
  return interval(lo, hi, loIncluded, hiIncluded);
}

function endIncluded(a: Exact, aIncluded: boolean, b: Exact, bIncluded: boolean, tighter: boolean): boolean {
  return a.equals(b) ? aIncluded && bIncluded : tighter;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const lower = a.lo.lt(b.lo) ? a : b;
  const upper = a.hi.gt(b.hi) ? a : b;
  const loIncluded = a.lo.equals(b.lo) ? a.loIncluded || b.loIncluded : lower.loIncluded;
  const hiIncluded = a.hi.equals(b.hi) ? a.hiIncluded || b.hiIncluded : upper.hiIncluded;
  return interval(lower.lo, upper.hi, loIncluded, hiIncluded);
}

/** The interval as mathematicians write it: `[9923500, 9924500]`, `(2, 4]`. */
export function formatInterval({ lo, hi, loIncluded, hiIncluded }: Interval): string {
  return `${loIncluded ? "[" : "("}${lo}, ${hi}${hiIncluded ? "]" : ")"}`;
}
