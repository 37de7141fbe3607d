import { type Exact, type Figure, powerOfTen } from "../figures/index.ts";
import type { FrozenAmount } from "./record/index.ts";

/** A figure's exact value in its scale, with the places it is printed with: 9,924 thousand is `9924`, scale 3. */
export function amountOf({ value, unit, scale, decimals }: Figure): FrozenAmount {
  const inIts = value.times(powerOfTen(-scale));
  const places = Math.max(0, inIts.decimalPlaces(), decimals === null ? 0 : decimals + scale);
  return { value: inIts.toFixed(places), unit, scale, decimals };
}

/** An exact value in a power of ten, as plain digits; four places are enough to see a residual. */
export function inScale(value: Exact, scale: number): string {
  return value.times(powerOfTen(-scale)).toDecimalPlaces(4).toFixed();
}
