import { type Exact, one, zero } from "./exact.ts";
import { FigureError } from "./figure-error.ts";
import { formatInterval, type Interval, interval, pointInterval } from "./interval.ts";

/** Thrown when a divisor may be zero: its interval includes zero, or reaches it. */
export class DivisionError extends FigureError {
  override readonly name = "DivisionError";
}

/** The interval of a sum: ends add, and an end is included where it is in every term. No term gives [0, 0]. */
export function addIntervals(...terms: readonly Interval[]): Interval {
  return terms.reduce(
    (a, b) =>
      interval(a.lo.plus(b.lo), a.hi.plus(b.hi), a.loIncluded && b.loIncluded, a.hiIncluded && b.hiIncluded),
    pointInterval(zero),
  );
}

/** The interval times an exact weight; a negative weight swaps the ends and their inclusion. */
export function scaleInterval(within: Interval, weight: Exact): Interval {
  if (weight.isZero()) return pointInterval(zero);
  const [lo, hi] = [within.lo.times(weight), within.hi.times(weight)];
  return weight.isNegative()
    ? interval(hi, lo, within.hiIncluded, within.loIncluded)
    : interval(lo, hi, within.loIncluded, within.hiIncluded);
}

/** The interval with its sign turned: its ends swap, and their inclusion. */
export function negateInterval({ lo, hi, loIncluded, hiIncluded }: Interval): Interval {
  return interval(hi.negated(), lo.negated(), hiIncluded, loIncluded);
}

/** The interval of a product: the least and the greatest of the four corners. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return span(corners(a, b).map(([x, y]) => ({ value: x.at.times(y.at), included: attained(x, y) })));
}

/**
 * The interval of a quotient: the least and the greatest of the four corners.
 * Throws DivisionError if the divisor includes zero or ends at it, for then the quotient has no bound.
 */
export function divideIntervals(a: Interval, b: Interval): Interval {
  if (b.lo.lte(zero) && b.hi.gte(zero)) {
    throw new DivisionError(
      `cannot divide by a value in ${formatInterval(b)}`,
      ": it may be zero; divide by a figure whose interval excludes zero",
    );
  }
  return span(corners(a, b).map(([x, y]) => ({ value: x.at.div(y.at), included: attained(x, y) })));
}

/** The interval moved down by one: from a quotient of two periods to a growth rate. */
export function minusOne(quotient: Interval): Interval {
  return addIntervals(quotient, pointInterval(one.negated()));
}

interface End {
  readonly at: Exact;
  readonly included: boolean;
}

interface Corner {
  readonly value: Exact;
  readonly included: boolean;
}

function corners(a: Interval, b: Interval): (readonly [End, End])[] {
  return ends(a).flatMap((x) => ends(b).map((y) => [x, y] as const));
}

function ends({ lo, hi, loIncluded, hiIncluded }: Interval): End[] {
  return [
    { at: lo, included: loIncluded },
    { at: hi, included: hiIncluded },
  ];
}

/** A corner belongs to the result if both ends do; zero times anything is zero, so an included zero is enough. */
function attained(x: End, y: End): boolean {
  if (x.included && y.included) return true;
  return (x.at.isZero() && x.included) || (y.at.isZero() && y.included);
}

function span(all: readonly Corner[]): Interval {
  const values = all.map((corner) => corner.value);
  const lo = values.reduce((a, b) => (b.lt(a) ? b : a));
  const hi = values.reduce((a, b) => (b.gt(a) ? b : a));
  const included = (end: Exact): boolean => all.some((c) => c.included && c.value.equals(end));
  return interval(lo, hi, included(lo), included(hi));
}
