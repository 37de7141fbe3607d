/** An exact fraction of whole numbers; the denominator is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A fraction of two whole numbers; throws for nothing as the divisor. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new Error("a fraction has a divisor other than zero");
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.top, b.bottom));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);

/** Less than zero, zero or more than zero as `a` is below, at or above `b`. */
export function compared(a: Fraction, b: Fraction): number {
  const difference = minus(a, b).top;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The nearest whole number of steps, half away from zero: 2.5 steps of 1 are 3, −2.5 are −3. */
export function toStep(value: Fraction, step: Fraction): Fraction {
  const { top, bottom } = over(value, step);
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return times(fraction(top < 0n ? -whole : whole), step);
}

/** The value of plain digits, `-12.50`, exactly. */
export function decimal(digits: string): Fraction {
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(digits);
  if (!match || !/\d/.test(digits)) throw new Error(`${digits} is no decimal`);
  const [, sign, whole = "", places = ""] = match;
  const size = fraction(BigInt(whole + places), 10n ** BigInt(places.length));
  return sign ? fraction(-size.top, size.bottom) : size;
}
