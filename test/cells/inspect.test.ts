import { expect, test } from "vitest";
import { inspect } from "../../src/lib/cells/inspect.ts";
import { textOf } from "../../src/lib/text/html.ts";

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

test("a long list says how much it leaves out", () => {
  expect(textOf(inspect(Array(25).fill(0)))).toMatch(/, … 5 more\]$/);
});
