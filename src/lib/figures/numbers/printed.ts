import type { Unit } from "../units/index.ts";

/** What printed characters say. */
export type Printed = PrintedNumber | PrintedNil | PrintedNotMeaningful | PrintedMalformed;

/** A number. `value` is plain digits, negative with a minus; `places` after the point; `unit` as far as it is printed: "per share" without a currency is none. */
export interface PrintedNumber {
  readonly kind: "number";
  readonly value: string;
  readonly places: number;
  readonly unit: Unit | null;
  /** Power of ten of a word after the number, as in `$60.5 million`; 0 without. */
  readonly scale: number;
}

/** A dash, alone or after a dollar sign: an exact zero. */
export interface PrintedNil {
  readonly kind: "nil";
}

/** `n/m` or `NM`. */
export interface PrintedNotMeaningful {
  readonly kind: "not-meaningful";
}

/** Meant as a number, but not well formed. `at` is the offset of the trouble in the text. */
export interface PrintedMalformed {
  readonly kind: "malformed";
  readonly why: string;
  readonly at: number;
}

/** A malformed reading: what is wrong, and at which offset of the text. */
export function malformed(why: string, at: number): PrintedMalformed {
  return { kind: "malformed", why, at };
}
