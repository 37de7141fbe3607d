import type { Cited } from "./cited.ts";
import { compared, type Fraction, fraction, toStep } from "./fraction.ts";
import type { Range } from "./range.ts";

/** The verdicts that a comparison of two numbers can have. */
export type Judgement = "ties" | "ties-within-rounding" | "ties-from-rounded" | "does-not-tie";

/** The first verdict that holds, as the design orders them, of a figure recomputed and the figure printed. */
export function judged(range: Range | null, printed: Cited, coarser: readonly Range[]): Judgement {
  if (!range || printed.says === "n/m") return !range && printed.says === "n/m" ? "ties" : "does-not-tie";
  if (rounds(range, printed)) return "ties";
  if (overlap(range, printed)) return "ties-within-rounding";
  return coarser.some((one) => rounds(one, printed)) ? "ties-from-rounded" : "does-not-tie";
}

/** Of one quantity printed twice: equal at one precision; at two, the coarser print is a rounding of the finer. */
export function agreed(home: Cited, other: Cited): Judgement {
  const finer = compared(home.step, other.step);
  if (finer < 0) return judged(home.range, other, []);
  if (finer > 0) return judged(other.range, home, []);
  return compared(home.range.value, other.range.value) === 0 ? "ties" : "does-not-tie";
}

const sizeOf = ({ top, bottom }: Fraction): Fraction => fraction(top < 0n ? -top : top, bottom);

/** "Almost 7 percent" is less than 7 as well as nearer to it than to 6. */
function rounds({ value }: Range, printed: Cited): boolean {
  if (compared(toStep(value, printed.step), printed.range.value) !== 0) return false;
  return printed.says !== "almost" || compared(sizeOf(value), sizeOf(printed.range.value)) < 0;
}

function overlap({ low, high }: Range, printed: Cited): boolean {
  const { range, says } = printed;
  if (says !== "almost") return compared(low, range.high) <= 0 && compared(range.low, high) <= 0;
  const positive = range.value.top > 0n;
  return positive
    ? compared(low, range.value) < 0 && compared(range.low, high) <= 0
    : compared(range.value, high) < 0 && compared(low, range.high) <= 0;
}
