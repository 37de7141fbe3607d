import { exact } from "../../src/lib/figures/intervals/exact.ts";
import { type Interval, interval } from "../../src/lib/figures/intervals/interval.ts";

/** `[1, 2)` to an interval, so that cases read as mathematicians write. */
export function range(text: string): Interval {
  const [, open, lo = "", hi = "", close] = /^([[(])(.+), (.+)([\])])$/.exec(text) ?? [];
  return interval(exact(lo), exact(hi), open === "[", close === "]");
}
