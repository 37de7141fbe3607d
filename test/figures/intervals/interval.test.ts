import { describe, expect, test } from "vitest";
import { exact } from "../../../src/lib/figures/intervals/exact.ts";
import {
  contains,
  formatInterval,
  hull,
  intersect,
  interval,
  intervalOf,
  meets,
} from "../../../src/lib/figures/intervals/interval.ts";
import vectors from "../calculation-1.1-vectors.json" with { type: "json" };
import { range } from "../range.ts";

const modes = ["round-to-nearest", "truncation"] as const;
const decimalsOf = (text: string) => (text === "INF" ? text : Number(text));

/** Rule: XBRL Calculations 1.1; the vectors are Arelle's. */
describe.each(modes)("the interval of a printed value, %s", (mode) => {
  test.each(vectors.intervals)("$value at $decimals", (vector) => {
    const { lo, hi, loIncl, hiIncl } = vector[mode];
    const found = intervalOf(exact(vector.value), decimalsOf(vector.decimals), mode);
    expect(formatInterval(found)).toBe(formatInterval(interval(exact(lo), exact(hi), loIncl, hiIncl)));
  });
});

describe("an interval honours its open ends", () => {
  test.each([
    ["[1, 2)", "1", true],
    ["[1, 2)", "2", false],
    ["(1, 2]", "1", false],
    ["(1, 2]", "2", true],
    ["[1, 2]", "2.0001", false],
  ])("%s contains %s: %s", (text, value, expected) => {
    expect(contains(range(text), exact(value))).toBe(expected);
  });

  test.each([
    ["[1, 2]", "[2, 3]", "[2, 2]"],
    ["[1, 2)", "[2, 3]", null],
    ["[1, 2]", "(2, 3]", null],
    ["[1, 3)", "(2, 4]", "(2, 3)"],
    ["[1, 3)", "[1, 3]", "[1, 3)"],
    ["(1, 5)", "[2, 3]", "[2, 3]"],
    ["[1, 2]", "[3, 4]", null],
  ])("%s and %s share %s", (a, b, expected) => {
    for (const [x, y] of [
      [range(a), range(b)],
      [range(b), range(a)],
    ] as const) {
      const shared = intersect(x, y);
      expect(shared && formatInterval(shared)).toBe(expected);
      expect(meets(x, y)).toBe(expected !== null);
    }
  });

  test.each([
    ["[1, 2)", "[2, 3]", "[1, 3]"],
    ["(1, 2)", "[1, 2]", "[1, 2]"],
    ["(1, 2)", "(1, 4)", "(1, 4)"],
  ])("%s and %s lie in %s", (a, b, expected) => {
    expect(formatInterval(hull(range(a), range(b)))).toBe(expected);
  });

  test("an empty interval is refused", () => {
    expect(() => range("[2, 1]")).toThrow(RangeError);
    expect(() => range("[1, 1)")).toThrow("it would be empty");
  });
});
