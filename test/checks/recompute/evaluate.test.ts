import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, type Pick, type Quantity } from "../../../src/lib/checks/recompute/evaluate.ts";
import type { Expression, FactReference, Term } from "../../../src/lib/checks/relations/expression.ts";
import { type Figure, reported } from "../../../src/lib/figures/figure.ts";

const figure = (value: string, unit: "USD" | "shares" = "USD"): Figure =>
  reported({
    unit,
    scale: 3,
    decimals: -3,
    value,
    label: value,
    sources: [
      { release: "r", fact: value, table: "t", label: value, line: 1, start: 0, end: 1, printed: value },
    ],
  });
const of = (concept: string): FactReference => ({ kind: "reference", concept, segment: "", when: "same" });
const sumOf = (...terms: readonly (readonly [1 | -1, Expression])[]): Expression => ({
  kind: "sum",
  terms: terms.map(([weight, expression]): Term => ({ weight, expression })),
});
const quotient = (dividend: string, divisor: string): Expression => ({
  kind: "quotient",
  dividend: of(dividend),
  divisor: of(divisor),
});
const growth = (current: string, prior: string): Expression => ({
  kind: "growth",
  current: of(current),
  prior: of(prior),
});

/** Concepts are called by their value; one called "?" is not printed. */
const pick: Pick = ({ concept }): Figure | Quantity =>
  concept.startsWith("?") ? { concept, segment: "", period: "2012" } : figure(concept);
const value = (expression: Expression): string => {
  const found = evaluate(expression, pick);
  return found.kind === "figure" ? found.figure.value.toString() : found.kind;
};

describe("an expression over printed figures gives an exact figure", () => {
  test.each([
    ["a reference, as printed", of("-1271"), "-1271000"],
    ["a sum with its signs", sumOf([1, of("60525")], [-1, of("61238")]), "-713000"],
    ["a sum inside a sum", sumOf([1, of("3")], [-1, sumOf([1, of("1")], [-1, of("5")])]), "7000"],
    ["a quotient", quotient("3", "8"), "0.375"],
    ["growth from the prior figure", growth("9", "8"), "0.125"],
    ["growth to nothing", growth("0", "8"), "-1"],
  ])("%s", (_, expression, expected) => {
    expect(value(expression)).toBe(expected);
  });

  test("the order of the terms changes nothing", () => {
    const terms = fc.array(
      fc.tuple(fc.constantFrom<1 | -1>(1, -1), fc.integer({ min: -99_999, max: 99_999 })),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(terms, (signed) => {
        const inOrder = signed.map(([weight, amount]) => [weight, of(String(amount))] as const);
        const total = signed.reduce((sum, [weight, amount]) => sum + weight * amount, 0);
        const expected = String(total * 1000).replace(/^-0$/, "0");
        expect(value(sumOf(...inOrder))).toBe(expected);
        expect(value(sumOf(...inOrder.toReversed()))).toBe(expected);
      }),
    );
  });
});

/** Rule: base zero or negative, or the sign changes. */
describe("growth is not meaningful", () => {
  test.each([
    ["from zero", "5", "0"],
    ["from a negative base", "749", "-1468"],
    ["from one loss to another", "-1271", "-60645"],
    ["where the sign changes", "-713", "114"],
  ])("%s", (_, current, prior) => {
    expect(value(growth(current, prior))).toBe("not-meaningful");
  });
});

test("a quotient by zero is not meaningful, and neither is what is made of it", () => {
  expect(value(quotient("5", "0"))).toBe("not-meaningful");
  expect(value(sumOf([1, quotient("5", "0")], [-1, quotient("1", "2")]))).toBe("not-meaningful");
});

test("what is not printed is named, all of it, before anything is said about meaning", () => {
  const expression = sumOf([1, of("?a")], [1, of("1")], [-1, quotient("?b", "0")]);
  const found = evaluate(expression, pick);
  expect(found.kind === "missing" && found.quantities.map(({ concept }) => concept)).toEqual(["?a", "?b"]);
  expect(value(growth("?a", "-5"))).toBe("missing");
});

test("dollars and shares do not add up", () => {
  const mixed: Pick = ({ concept }) => figure(concept, concept === "1" ? "USD" : "shares");
  expect(evaluate(sumOf([1, of("1")], [1, of("2")]), mixed)).toEqual({
    kind: "impossible",
    why: "cannot add shares (2) to USD (1)",
  });
});
