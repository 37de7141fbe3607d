import {
  type Exact,
  type Figure,
  type Interval,
  interval,
  isProportion,
  meets,
  roundTo,
  type Unit,
} from "../../figures/index.ts";
import { qualifierOf } from "../../release/index.ts";
import type { Reading } from "./ledger.ts";
import type { Verdict } from "./verdict.ts";

/** What comes out when a recomputed figure is held against a printed one; amounts in units, not in the printed scale. */
export interface Comparison {
  readonly verdict: Exclude<Verdict, "not-checkable">;
  readonly computed: Figure;
  /** The same formula over coarser figures, where only that gives the printed value. */
  readonly fromRounded?: Figure;
  /** The recomputed value at the printed precision, half away from zero. */
  readonly rounded: Exact;
  /** Printed less recomputed, exact. */
  readonly residual: Exact;
  /** The most that rounding alone can explain: half the widths of both intervals. */
  readonly tolerance: Exact;
}

/**
 * Holds a recomputed figure against a printed one and gives the first verdict that applies.
 *
 * @param coarser the same formula over coarser figures that are printed in the release, asked for only when needed
 */
export function compare(printed: Reading, recomputed: Figure, coarser: () => readonly Figure[]): Comparison {
  const computed = inUnit(recomputed, printed.figure.unit);
  return { ...differences(printed, computed), ...verdictOf(printed, computed, coarser), computed };
}

function verdictOf(
  printed: Reading,
  computed: Figure,
  coarser: () => readonly Figure[],
): Pick<Comparison, "verdict" | "fromRounded"> {
  if (rounds(computed, printed)) return { verdict: "ties" };
  if (meets(computed.interval, printedInterval(printed))) return { verdict: "ties-within-rounding" };
  const fromRounded = coarser()
    .map((figure) => inUnit(figure, printed.figure.unit))
    .find((figure) => rounds(figure, printed));
  return fromRounded ? { verdict: "ties-from-rounded", fromRounded } : { verdict: "does-not-tie" };
}

/** Whether a value, rounded to the printed precision, is the printed value; "almost" also wants it below. */
export function rounds(computed: Figure, printed: Reading): boolean {
  const { figure, witness } = printed;
  if (!roundTo(computed.value, witness.decimals).equals(figure.value)) return false;
  return !isAlmost(printed) || computed.value.abs().lessThan(figure.value.abs());
}

const isAlmost = ({ witness }: Reading): boolean => qualifierOf(witness.printed) === "almost";

/** What a printed figure stands for: its rounding interval, and of "almost 7 percent" the part short of seven. */
function printedInterval(printed: Reading): Interval {
  const { figure } = printed;
  if (!isAlmost(printed)) return figure.interval;
  const { lo, hi } = figure.interval;
  return figure.isNegative()
    ? interval(figure.value, hi, false, true)
    : interval(lo, figure.value, true, false);
}

function differences(
  printed: Reading,
  computed: Figure,
): Pick<Comparison, "rounded" | "residual" | "tolerance"> {
  const halfWidth = (figure: Figure): Exact => figure.interval.hi.minus(figure.interval.lo).dividedBy(2);
  return {
    rounded: roundTo(computed.value, printed.witness.decimals),
    residual: printed.figure.value.minus(computed.value),
    tolerance: halfWidth(computed).plus(halfWidth(printed.figure)),
  };
}

/** A proportion in the unit in which its counterpart is printed; anything else as it is. */
export function inUnit(figure: Figure, unit: Unit): Figure {
  const isOther = figure.unit !== unit && isProportion(unit) && isProportion(figure.unit);
  return isOther ? (figure as Figure<"ratio">).as(unit) : figure;
}

/** Whether a figure can be held against one of this unit. */
export function isComparable(figure: Figure, unit: Unit): boolean {
  return inUnit(figure, unit).unit === unit;
}
