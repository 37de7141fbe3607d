/** A prime of Mersenne: numbers below it can be added, multiplied and divided without ever being rounded. */
export const prime = 2n ** 61n - 1n;

/** A whole number in the field. */
export function inField(number: bigint): bigint {
  const rest = number % prime;
  return rest < 0n ? rest + prime : rest;
}

/** The quotient in the field; null where the divisor is zero in it. */
export function divideInField(dividend: bigint, divisor: bigint): bigint | null {
  const below = inField(divisor);
  return below === 0n ? null : inField(dividend * inverse(below));
}

/** By the extended algorithm of Euclid. */
function inverse(element: bigint): bigint {
  let [rest, next] = [prime, element];
  let [found, following] = [0n, 1n];
  while (next !== 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [found, following] = [following, found - times * following];
  }
  return inField(found);
}
