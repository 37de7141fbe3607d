import fc from "fast-check";
import { expect, test } from "vitest";
import { given } from "../../../src/lib/figures/figure.ts";
import type { Unit } from "../../../src/lib/figures/index.ts";
import { show } from "../../../src/lib/show/page/shown.ts";
import { ranksOf } from "../../../src/lib/show/tables/row-ranks.ts";

const amount = (value: string, { unit = "USD", scale = 0 }: { unit?: Unit; scale?: number } = {}) =>
  given({ unit, scale, value, label: "Amount", reason: "a test" });
const ranks = (...values: readonly unknown[]) =>
  ranksOf(
    values.map((value) => ({ value })),
    "value",
  );

test("amounts are ranked from the largest, exactly and in whatever scale and form they are written", () => {
  expect(
    ranks(amount("-1271"), amount("9.9", { scale: 6 }), show(amount("9924", { scale: 3 }), { decimals: 0 })),
  ).toEqual([3, 2, 1]);
  expect(ranks(amount("0.10000000000000000001"), amount("0.1"))).toEqual([1, 2]);
});

test("equals share a place", () => {
  expect(ranks(5, 7, 5, 3)).toEqual([2, 1, 2, 3]);
});

test("what is empty or only words among figures has no place", () => {
  expect(ranks(amount("1"), "n/m", null, amount("2"))).toEqual([2, null, null, 1]);
});

test("verdicts are ranked from the gravest", () => {
  expect(ranks("ties", "does-not-tie", "ties-from-rounded", "not-checkable", "ties-within-rounding")).toEqual(
    [5, 1, 2, 3, 4],
  );
});

test("words are ranked by the alphabet, numbers in them as numbers, whatever their capitals", () => {
  expect(ranks("line 110", "line 26", "Line 3")).toEqual([3, 2, 1]);
});

test("a column without an order has no ranks: of different units, all alike, of sentences, or empty", () => {
  expect(ranks(amount("1"), amount("2", { unit: "percent" }))).toBeNull();
  expect(ranks(amount("1"), 2)).toBeNull();
  expect(ranks("a", "a")).toBeNull();
  expect(ranks("a", "b".repeat(61))).toBeNull();
  expect(ranks(null, undefined, "")).toBeNull();
});

test("whatever the numbers, a larger one stands before a smaller one, and ranks are 1, 2, 3 without a gap", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 20 }), (values) => {
      const found = ranks(...values);
      fc.pre(found !== null);
      const sorted = [...new Set(values)].toSorted((a, b) => b - a);
      expect(found).toEqual(values.map((value) => sorted.indexOf(value) + 1));
    }),
  );
});
