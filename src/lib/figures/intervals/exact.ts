import { Decimal } from "decimal.js";

/**
 * The one decimal constructor of the project: 60 significant digits, half away from zero (decimal.js
 * calls it ROUND_HALF_UP), and plain digits in `toString()`, never an exponent. It is a clone: the
 * settings of the library itself stay as they are.
 */
const ExactDecimal = Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An exact decimal number. Operations return new ones; operands never change. */
export type Exact = Decimal;

const plainDecimal = /^[+-]?\d+(\.\d+)?$/;

/**
 * The exact decimal that a text of plain digits names: `exact("-1271.5")`.
 * Throws RangeError on anything else, JavaScript numbers above all: 0.1 + 0.2 is already wrong
 * before it gets here.
 */
export function exact(text: string | Exact): Exact {
  if (typeof text === "string") return fromText(text);
  if (Decimal.isDecimal(text)) return new ExactDecimal(text);
  const why = typeof text === "number" ? "a JavaScript number has already lost digits" : "it is not text";
  throw new RangeError(`cannot make an exact decimal from ${String(text)}: ${why}; write it as a string`);
}

function fromText(text: string): Exact {
  if (!plainDecimal.test(text)) {
    throw new RangeError(`cannot make an exact decimal from "${text}": write plain digits such as "-1271.5"`);
  }
  const value = new ExactDecimal(text);
  return value.isZero() ? zero : value;
}

/** Exactly zero, without a sign. */
export const zero: Exact = new ExactDecimal("0");

/** Exactly one. */
export const one: Exact = new ExactDecimal("1");

/** Ten to a whole power: `powerOfTen(-3)` is 0.001. Throws RangeError if the power is not whole. */
export function powerOfTen(power: number): Exact {
  if (!Number.isSafeInteger(power)) throw new RangeError(`a power of ten is a whole number, not ${power}`);
  const known = powers.get(power) ?? new ExactDecimal(`1e${power}`);
  powers.set(power, known);
  return known;
}

const powers = new Map<number, Exact>();

/**
 * `value` rounded half away from zero to `decimals` places, as XBRL counts them: 2 is hundredths,
 * -3 is thousands. `roundTo(exact("-1500"), -3)` is -2000.
 */
export function roundTo(value: Exact, decimals: number): Exact {
  const rounded =
    Number.isInteger(decimals) && decimals >= 0
      ? value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
      : value
          .times(powerOfTen(decimals))
          .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
          .times(powerOfTen(-decimals));
  return rounded.isZero() ? zero : rounded;
}

/** True if `value` has digits beyond `decimals` places: 1,234 has at -2. */
export function hasExcessDigits(value: Exact, decimals: number): boolean {
  return !roundTo(value, decimals).equals(value);
}

/** Whether a value is an exact decimal. */
export function isExact(value: unknown): value is Exact {
  return value instanceof ExactDecimal;
}
