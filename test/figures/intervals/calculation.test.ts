import { describe, expect, test } from "vitest";
import { type CalculationResult, checkCalculation } from "../../../src/lib/figures/intervals/calculation.ts";
import { exact } from "../../../src/lib/figures/intervals/exact.ts";
import { formatInterval, interval } from "../../../src/lib/figures/intervals/interval.ts";
import vectors from "../calculation-1.1-vectors.json" with { type: "json" };

interface VectorFact {
  readonly v: string | null;
  readonly d: string;
}
interface VectorInterval {
  readonly lo: string;
  readonly hi: string;
  readonly loIncl: boolean;
  readonly hiIncl: boolean;
}

/** The words of the vectors for our results. */
const words: Readonly<Record<CalculationResult["result"], string>> = {
  consistent: "consistent",
  inconsistent: "inconsistent",
  "inconsistent-duplicates": "inconsistentDuplicates",
  "excess-digits": "excessDigits",
  "not-bound": "not bound (total nil)",
};

const toFacts = (facts: readonly VectorFact[]) =>
  facts.map(({ v, d }) => ({
    value: v === null ? null : exact(v),
    decimals: d === "INF" ? ("INF" as const) : Number(d),
  }));

const written = (found: VectorInterval | null) =>
  found && formatInterval(interval(exact(found.lo), exact(found.hi), found.loIncl, found.hiIncl));

/** Rule: XBRL Calculations 1.1. `arelle_classic_differs` in the vectors is a note about another program. */
describe.each(["round-to-nearest", "truncation"] as const)("totals and their parts, %s", (mode) => {
  test.each(vectors.cases)("$id: $description", (vector) => {
    const found = checkCalculation(
      toFacts(vector.total),
      vector.contributions.map(({ w, facts }) => ({ weight: exact(String(w)), facts: toFacts(facts) })),
      mode,
    );
    const expected = vector.expected[mode];
    expect(words[found.result]).toBe(expected.result);
    expect("reported" in found ? formatInterval(found.reported) : null).toBe(
      written(expected.reportedInterval),
    );
    expect("calculated" in found ? formatInterval(found.calculated) : null).toBe(
      written(expected.calculatedInterval),
    );
  });
});

test("every vector is read", () => {
  expect([vectors.intervals.length, vectors.cases.length]).toEqual([26, 34]);
});

test("a total whose parts are all nil is not bound", () => {
  const nil = { weight: exact("1"), facts: [{ value: null, decimals: 0 }] };
  expect(checkCalculation([{ value: exact("1"), decimals: 0 }], [nil])).toEqual({ result: "not-bound" });
});
