import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Figure, FormulaKeys, factStands, given, reported } from "../../src/lib/figures/index.ts";

/** A printed figure of a fact, in thousands. */
function printed(fact: string, value: string): Figure<"USD"> {
  const source = { release: "r", fact, table: "t", label: fact, line: 1, start: 0, end: 1, printed: value };
  return reported({ unit: "USD", scale: 3, decimals: -3, value, label: fact, sources: [source] });
}

const [a, b, c, total] = [printed("a", "30"), printed("b", "12"), printed("c", "7"), printed("total", "42")];
const facts = ["a", "b", "c", "total"];
const keys = new FormulaKeys(factStands(facts, [[total, a.plus(b)]]));
const same = (one: Figure, other: Figure): boolean => keys.keyOf(one) === keys.keyOf(other);

test.each([
  ["a total and the sum of its parts", total, a.plus(b)],
  ["a part, and the total less the others", b, total.minus(a)],
  [
    "a margin over the total and one over its parts",
    total.minus(c).over(total),
    a.plus(b.minus(c)).over(b.plus(a)),
  ],
  ["a ratio and the same in percent", a.over(total), a.over(total).as("percent")],
  ["growth and the quotient of the change", a.growthFrom(b), a.minus(b).over(b)],
  ["a figure and the same in another scale, by another name", a, a.inScale(6).named("A")],
])("%s are one formula", (_, one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ["figures of equal digits", a, printed("c", "30")],
  ["a quotient and its inverse", a.over(b), b.over(a)],
  ["a sum and one with a term more that is nil", a, a.plus(printed("c", "0"))],
  ["a figure and the same with its sign turned", a, a.negated()],
  ["a figure and the same print, coarser", a, printed("a", "29")],
])("%s are not", (_, one, other) => {
  expect(same(one, other)).toBe(false);
});

test("a fact that is not known, and a rounded figure, are no formula of those that are", () => {
  expect(keys.keyOf(printed("other", "30"))).toBeNull();
  expect(same(a, a.rounded(-3))).toBe(false);
});

test("given constants count by their value", () => {
  const half = given({ unit: "ratio", value: "0.5", label: "Half", reason: "a test" });
  const two = given({ unit: "ratio", value: "2", label: "Two", reason: "a test" });
  expect(same(a.times(half).times(two), a)).toBe(true);
});

test("sums hold among stands as among facts, however they hang together", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(parts, (values) => {
      const leaves = values.map((value, at) => printed(`p${at}`, String(value)));
      const [first, ...others] = leaves;
      if (!first) return;
      // Each total of the first so many parts is printed, and so is the whole by another way.
      const upTo = (at: number): number => values.slice(0, at + 1).reduce((sum, value) => sum + value, 0);
      const totals = values.map((_, at) => printed(`t${at}`, String(upTo(at))));
      const sums = totals.map((one, at) => {
        const before = totals[at - 1];
        const own = leaves[at] ?? first;
        return [one, before ? before.plus(own) : own] as const;
      });
      const all = [...leaves, ...totals].map(({ label }) => label);
      const known = new FormulaKeys(factStands(all, sums));
      const last = totals.at(-1) ?? first;
      expect(known.keyOf(last)).toBe(known.keyOf(first.plus(...others)));
      expect(known.keyOf(last)).not.toBe(known.keyOf(first.plus(...others, first)));
    }),
  );
});
