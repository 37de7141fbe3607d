import type { Conventions } from "../../release/index.ts";
import {
  type AmountCell,
  lessRange,
  oddsIn,
  overRange,
  printOf,
  type Range,
  type RowOfFigures,
  rangeOf,
  timesRange,
} from "../grid/index.ts";
import type { Expression } from "../relations/index.ts";

/**
 * How growth on a base below zero is printed: of its absolute value, of the base with its sign, or not at all. A convention of each
 * company, which its figures show.
 */
export type Base = "absolute" | "signed" | "positive";

/** The bases that are tried: that which the company states, or all. */
export function basesOf({ growthOnNegativeBase: stated }: Conventions): readonly Base[] {
  if (stated === undefined) return ["absolute", "signed", "positive"];
  return [stated === "not-printed" ? "positive" : stated];
}

/** The base of one row: an expense in parentheses is a positive one, or a credit, as its company has it. */
export function baseOfRow(
  { row: { label } }: RowOfFigures,
  [now, before]: readonly [AmountCell, AmountCell],
  base: Base,
  { expensesInParentheses: stated }: Conventions,
): Base {
  if (stated === undefined || !isExpense(label) || now.value >= 0 || before.value >= 0) return base;
  return stated === "positive" ? "signed" : "absolute";
}

/** Whether a label names an expense that no words turn. */
export const isExpense = (label: string): boolean =>
  /\b(expenses?|costs?|tax(es)?|provision|depreciation|amortization)\b/i.test(label) &&
  !/\b(loss|benefit|credit|income (?:before|from)|before)\b/i.test(label);

/** The chance that a rate is the growth of two figures by accident; null where it is not, undefined where no convention speaks. */
export function growthOdds(
  rate: AmountCell,
  now: AmountCell,
  before: AmountCell,
  base: Base,
): number | null | undefined {
  const range = growthRange(now, before, base);
  return range && oddsIn(rate, timesRange(range, 100));
}

function growthRange(now: AmountCell, before: AmountCell, base: Base): Range | null | undefined {
  if (before.value === 0) return undefined;
  if (before.value > 0 && now.value >= 0) {
    const ratio = overRange(rangeOf(now), rangeOf(before));
    return ratio ? { lo: ratio.lo - 1, hi: ratio.hi - 1 } : undefined;
  }
  if (base === "positive") return undefined;
  const ratio = overRange(lessRange(rangeOf(now), rangeOf(before)), rangeOf(before));
  return ratio ? timesIf(ratio, base === "absolute" && before.value < 0) : undefined;
}

const timesIf = (range: Range, isTurned: boolean): Range =>
  isTurned ? { lo: -range.hi, hi: -range.lo } : range;

/** The growth of two prints as an expression; null where the convention gives none. */
export function growthExpression(
  now: AmountCell,
  before: AmountCell,
  base: Base,
  finer: (cell: AmountCell) => AmountCell | undefined,
): Expression | null {
  const [current, prior] = [printOf(now, finer(now)), printOf(before, finer(before))];
  if (before.value > 0 && now.value >= 0) return { kind: "growth", current, prior };
  if (base === "positive" || before.value === 0) return null;
  const dividend: Expression = {
    kind: "sum",
    terms: [
      { weight: 1, expression: current },
      { weight: -1, expression: prior },
    ],
  };
  const turned: Expression = { kind: "sum", terms: [{ weight: -1, expression: prior }] };
  return { kind: "quotient", dividend, divisor: base === "absolute" && before.value < 0 ? turned : prior };
}
