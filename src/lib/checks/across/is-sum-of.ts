import { ofBooks } from "../found/index.ts";
import { type AmountCell, isAmount } from "../grid/index.ts";

/** Amounts with the signs by which they enter a sum. */
export type SignedCells = readonly { readonly cell: AmountCell; readonly weight: 1 | -1 }[];

/** Whether an amount is the sum of others, as far as their rounding lets one tell, and neither is nil. */
export function isSumOf(target: AmountCell, parts: SignedCells): boolean {
  const off = parts.reduce((sum, { cell, weight }) => sum + weight * cell.value, -target.value);
  const rounding = parts.reduce((sum, { cell }) => sum + cell.half, target.half);
  const isOfUnit = parts.every(({ cell }) => cell.witness.unit === target.witness.unit);
  const isSomething = target.value !== 0 || parts.some(({ cell }) => cell.value !== 0);
  return isOfUnit && isSomething && Math.abs(off) <= rounding * (1 + 1e-9);
}

/** Whether two amounts are of one part of the company and both of its books, or of its adjusted measures. */
export const isOfOnePart = (one: AmountCell, other: AmountCell): boolean =>
  isAmount(one) &&
  isAmount(other) &&
  one.witness.segment === other.witness.segment &&
  ofBooks(one.witness) === ofBooks(other.witness);
