import { expect, test } from "vitest";
import { Series } from "../../src/lib/analysis/series.ts";
import { inspect } from "../../src/lib/cells/inspect.ts";
import { given } from "../../src/lib/figures/figure.ts";
import { exact } from "../../src/lib/figures/intervals/exact.ts";
import { textOf } from "../../src/lib/text/markup/html.ts";

class Point {
  x = 1;
}

test.each([
  [{ a: 1, b: ["x"] }, '{a: 1, b: ["x"]}'],
  [new Point(), "Point {x: 1}"],
  [new Map([["k", 2]]), "Map {k: 2}"],
  [new Set([1, 2]), "Set [1, 2]"],
  [[...Array(22).keys()].map(String).slice(0, 2), '["0", "1"]'],
  [new Error("no"), "Error: no"],
  [Symbol("s"), "Symbol(s)"],
  [12n, "12n"],
  [new Date(Number.NaN), "Invalid Date"],
  [{ a: { b: { c: { d: 1 } } } }, "{a: {b: {c: {…}}}}"],
])("any value has a readable picture: %o", (value, expected) => {
  expect(textOf(inspect(value))).toBe(expected);
});

const loss = given({ value: "-1271", unit: "USD", scale: 3, label: "Net loss", reason: "made up" });

test.each([
  ["a figure", { a: loss }, "{a: $(1,271) thousand}"],
  ["an exact number", { a: exact("0.10") }, "{a: 0.1}"],
  ["a series", [new Series("Losses", [["2010-Q2", loss]])], "[Losses]"],
  ["rows are their entries", { a: [{ b: 1 }] }, "{a: [{b: 1}]}"],
])("what has a form of its own is named inside of another: %s", (_, value, expected) => {
  expect(textOf(inspect(value))).toBe(expected);
});

test("a long list says how much it leaves out", () => {
  expect(textOf(inspect(Array(25).fill(0)))).toMatch(/, … 5 more\]$/);
});
