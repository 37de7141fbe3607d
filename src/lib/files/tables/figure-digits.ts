import type { FigureCell } from "../../cells/index.ts";
import { type Exact, type Figure, powerOfTen, roundTo } from "../../figures/index.ts";
import { qualifierOf, readable } from "../../release/index.ts";

/**
 * A figure in plain digits with a minus, in the scale in which it is shown: `-1271`, `16.3965`. What was printed or rounded
 * has the places that it was printed with. What was computed has one place beyond the first that the rounding of its
 * inputs leaves open, and at least those that are shown; where nothing was rounded, fifteen significant digits.
 */
export function digitsOf({ figure, scale, written }: FigureCell): string {
  const value = figure.value.times(powerOfTen(-scale));
  if (figure.decimals !== null) return value.toFixed(Math.max(0, figure.decimals + scale));
  const places = Math.max(0, written.places, meantPlaces(figure, scale, value));
  return plain(value, Math.min(places, value.decimalPlaces()));
}

/** A value that may go on without end, to twenty significant digits. */
export function endingDigits(value: Exact): string {
  return plain(value, Math.min(value.decimalPlaces(), 19 - leadingPower(value)));
}

function plain(value: Exact, places: number): string {
  return roundTo(value, Math.max(0, places)).toFixed();
}

function meantPlaces({ interval }: Figure, scale: number, value: Exact): number {
  const half = interval.hi.minus(interval.lo).times(powerOfTen(-scale)).div("2");
  return half.isZero() ? 14 - leadingPower(value) : 1 - leadingPower(half);
}

/** The power of ten of the first digit: 2 for 813, -2 for 0.05. */
function leadingPower(value: Exact): number {
  return value.isZero() ? 0 : value.e;
}

/** The words of a figure that the release puts less than exactly: "flat", "almost 7 percent"; null for all others. */
export function wordsOf({ lineage }: Figure): string | null {
  const [source] = lineage.kind === "reported" ? lineage.sources : [];
  if (!source || qualifierOf(source.printed) === "exact") return null;
  return readable(source.printed);
}
