import { describe, expect, test } from "vitest";
import { exact } from "../../../src/lib/figures/intervals/exact.ts";
import { formatInterval } from "../../../src/lib/figures/intervals/interval.ts";
import {
  addIntervals,
  DivisionError,
  divideIntervals,
  multiplyIntervals,
  scaleInterval,
} from "../../../src/lib/figures/intervals/interval-arithmetic.ts";
import { range } from "../range.ts";

/** Rule: a sum adds its terms' intervals, a negative weight swaps the bounds. */
describe("sums and weights", () => {
  test.each([
    ["[1, 2]", "[3, 5]", "[4, 7]"],
    ["[1, 2)", "[3, 5]", "[4, 7)"],
    ["(-1, 1)", "[0, 0]", "(-1, 1)"],
  ])("%s + %s = %s", (a, b, expected) => {
    expect(formatInterval(addIntervals(range(a), range(b)))).toBe(expected);
  });

  test.each([
    ["[1, 2)", "-1", "(-2, -1]"],
    ["[1, 2)", "2", "[2, 4)"],
    ["(1, 2)", "0", "[0, 0]"],
  ])("%s × weight %s = %s", (a, weight, expected) => {
    expect(formatInterval(scaleInterval(range(a), exact(weight)))).toBe(expected);
  });

  test("no terms add up to exactly zero", () => expect(formatInterval(addIntervals())).toBe("[0, 0]"));
});

/** Rule: quotients take the corners and need a divisor that excludes zero. */
describe("products and quotients take the corners", () => {
  test.each([
    ["[1, 2]", "[3, 4]", "[3, 8]"],
    ["[-1, 2]", "[3, 4]", "[-4, 8]"],
    ["[-2, -1]", "[-4, 3]", "[-6, 8]"],
    ["[0, 1)", "(1, 2)", "[0, 2)"],
    ["(0, 1)", "[1, 2]", "(0, 2)"],
    ["[0, 0]", "(1, 2)", "[0, 0]"],
    ["(1, 2)", "[0, 1)", "[0, 2)"],
  ])("%s × %s = %s", (a, b, expected) => {
    expect(formatInterval(multiplyIntervals(range(a), range(b)))).toBe(expected);
  });

  test.each([
    ["[1, 2]", "[4, 5]", "[0.2, 0.5]"],
    ["[-2, 1]", "[4, 5]", "[-0.5, 0.25]"],
    ["[1, 2]", "[-5, -4]", "[-0.5, -0.2]"],
    ["[1, 2)", "[4, 5)", "(0.2, 0.5)"],
    ["[0, 1]", "(4, 5)", "[0, 0.25)"],
  ])("%s ÷ %s = %s", (a, b, expected) => {
    expect(formatInterval(divideIntervals(range(a), range(b)))).toBe(expected);
  });

  test.each(["[-1, 1]", "[0, 1]", "(0, 1]", "[-1, 0)", "[0, 0]"])("division by %s is refused", (divisor) => {
    expect(() => divideIntervals(range("[1, 2]"), range(divisor))).toThrow(DivisionError);
    expect(() => divideIntervals(range("[1, 2]"), range(divisor))).toThrow("it may be zero");
  });
});
