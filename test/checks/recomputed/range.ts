import { compared, type Fraction, fraction, minus, over, plus, times } from "./fraction.ts";

/** A value and the least and the most that it may stand for. */
export interface Range {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A value that stands for itself alone. */
export const point = (value: Fraction): Range => ({ value, low: value, high: value });

/** Half of the distance between the ends. */
export const halfWidth = ({ low, high }: Range): Fraction => over(minus(high, low), fraction(2n));

export const added = (a: Range, b: Range): Range => ({
  value: plus(a.value, b.value),
  low: plus(a.low, b.low),
  high: plus(a.high, b.high),
});

export const lessened = (a: Range, b: Range): Range => ({
  value: minus(a.value, b.value),
  low: minus(a.low, b.high),
  high: minus(a.high, b.low),
});

export const multiplied = (a: Range, b: Range): Range => byCorners(a, b, times);

/** Throws where the divisor may be zero. */
export function divided(a: Range, b: Range): Range {
  if (compared(b.low, fraction(0n)) <= 0 && compared(b.high, fraction(0n)) >= 0) {
    throw new Error("a divisor does not reach zero");
  }
  return byCorners(a, b, over);
}

function byCorners(a: Range, b: Range, operate: (x: Fraction, y: Fraction) => Fraction): Range {
  const corners = [a.low, a.high].flatMap((x) => [operate(x, b.low), operate(x, b.high)]).sort(compared);
  const value = operate(a.value, b.value);
  return { value, low: corners.at(0) ?? value, high: corners.at(-1) ?? value };
}
