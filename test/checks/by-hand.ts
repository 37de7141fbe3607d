/** Arithmetic for expected values: whole numbers only, none of the project's own. */

/** `numerator ÷ denominator` in whole units, half away from zero. */
export function divided(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)];
  const whole = (2n * top + bottom) / (2n * bottom);
  return negative ? -whole : whole;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** A whole number of units of `10^-places`, as plain digits: `text(484n, 1)` is `48.4`. */
export function text(units: bigint, places: number): string {
  const digits = magnitude(units)
    .toString()
    .padStart(places + 1, "0");
  const at = digits.length - places;
  const plain = places === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return `${units < 0n ? "-" : ""}${plain.replace(/\.0+$/, "")}`;
}

/** `a ÷ b` in percent with so many places. */
export function percent(a: number, b: number, places: number): string {
  return text(divided(BigInt(a) * 100n * 10n ** BigInt(places), BigInt(b)), places);
}

/** `current ÷ prior − 1` in percent with so many places. */
export function growth(current: number, prior: number, places: number): string {
  return percent(current - prior, prior, places);
}

/** `a ÷ b − c ÷ d` in basis points, in tens. */
export function basisPoints(a: number, b: number, c: number, d: number): string {
  const [top, bottom] = [BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b), BigInt(b) * BigInt(d)];
  return text(10n * divided(top * 1000n, bottom), 0);
}

/** Thousands, added up, in dollars. */
export function total(...terms: number[]): string {
  return text(1000n * terms.reduce((sum, term) => sum + BigInt(term), 0n), 0);
}
