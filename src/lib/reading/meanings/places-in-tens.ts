import { unitEntry, unitNamed } from "../../figures/index.ts";

/** A number as it is printed: whole places and digits; the unit null where nothing says it. */
interface PrintedNumber {
  readonly unit: string | null;
  readonly places: number;
  readonly value: string;
}

/** A number of basis points that ends in a zero is printed in tens: 1 then, else 0. */
export function placesInTens({ unit, places, value }: PrintedNumber): number {
  const isInTens = isOfTens(unit) && /[1-9]0+$/.test(value);
  return isInTens && places === 0 ? 1 : 0;
}

/** Whether a table prints its basis points in tens: each of them that it prints ends in a zero. */
export function isTableInTens(amounts: readonly PrintedNumber[]): boolean {
  return amounts.every((one) => !isOfTens(one.unit) || /^-?0$/.test(one.value) || placesInTens(one) === 1);
}

const isOfTens = (unit: string | null): boolean =>
  unit !== null && unitEntry(unitNamed(unit)).idleZeros === "one";
