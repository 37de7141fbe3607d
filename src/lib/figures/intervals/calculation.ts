import { type Exact, hasExcessDigits } from "./exact.ts";
import { type Interval, intersect, intervalOf, meets, type Rounding } from "./interval.ts";
import { addIntervals, scaleInterval } from "./interval-arithmetic.ts";

/** One print of a fact. A null value is an XBRL nil, "not reported", and takes no part; a nil dash is a zero at "INF". */
export interface CalculationFact {
  readonly value: Exact | null;
  readonly decimals: number | "INF";
}

/** A part of the total: its weight, and every print of the fact. */
export interface Contribution {
  readonly weight: Exact;
  readonly facts: readonly CalculationFact[];
}

/** What XBRL Calculations 1.1 finds about a total and its parts. */
export type CalculationResult =
  | {
      readonly result: "consistent" | "inconsistent";
      readonly reported: Interval;
      readonly calculated: Interval;
    }
  | { readonly result: "inconsistent-duplicates" | "excess-digits" | "not-bound" };

/**
 * Checks a total against the weighted sum of its parts, each of them possibly printed several times: the
 * interval of the total must meet the sum of the intervals of the parts. Duplicates stand for the values
 * that they share; if they share none, or differ at the same precision, nothing is concluded. Nor is it if
 * a value has digits beyond its precision, or if the total or every part is nil.
 * Rule: XBRL Calculations 1.1 (Recommendation of 2023-02-22).
 */
export function checkCalculation(
  total: readonly CalculationFact[],
  contributions: readonly Contribution[],
  rounding: Rounding = "round-to-nearest",
): CalculationResult {
  const terms = contributions.filter(({ facts }) => bound(facts).length > 0);
  if (bound(total).length === 0 || terms.length === 0) return { result: "not-bound" };
  const all = [total, ...terms.map(({ facts }) => facts)].map(bound);
  if (all.flat().some(isExcess)) return { result: "excess-digits" };
  return compare(
    sharedInterval(bound(total), rounding),
    terms.map(({ weight, facts }) => ({ weight, shared: sharedInterval(bound(facts), rounding) })),
  );
}

interface BoundFact extends CalculationFact {
  readonly value: Exact;
}

function bound(facts: readonly CalculationFact[]): BoundFact[] {
  return facts.filter((fact): fact is BoundFact => fact.value !== null);
}

function isExcess({ value, decimals }: BoundFact): boolean {
  return decimals !== "INF" && hasExcessDigits(value, decimals);
}

/** The values that all duplicates stand for, or null if they contradict each other. */
function sharedInterval(facts: readonly BoundFact[], rounding: Rounding): Interval | null {
  const contradicts = (a: BoundFact, b: BoundFact): boolean =>
    a.decimals === b.decimals && !a.value.equals(b.value);
  if (facts.some((a) => facts.some((b) => contradicts(a, b)))) return null;
  const [first, ...rest] = facts.map(({ value, decimals }) => intervalOf(value, decimals, rounding));
  return rest.reduce<Interval | null>((a, b) => a && intersect(a, b), first ?? null);
}

function compare(
  reported: Interval | null,
  terms: readonly { weight: Exact; shared: Interval | null }[],
): CalculationResult {
  const scaled = terms.flatMap(({ weight, shared }) => (shared ? [scaleInterval(shared, weight)] : []));
  if (reported === null || scaled.length < terms.length) return { result: "inconsistent-duplicates" };
  const calculated = addIntervals(...scaled);
  return { result: meets(reported, calculated) ? "consistent" : "inconsistent", reported, calculated };
}
