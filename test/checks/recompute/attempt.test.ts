import { describe, expect, test } from "vitest";
import { attempt } from "../../../src/lib/checks/recompute/attempt.ts";
import { given, type Unit } from "../../../src/lib/figures/index.ts";

const amount = (value: string, unit: Unit, label: string) => given({ value, unit, label, reason: "made up" });

describe("what has no figure is said in one clause, whatever its operands are called", () => {
  const dollars = amount("12", "USD", "Costs: fixed; in all");
  const shares = amount("3", "shares", "Shares");
  const none = amount("0", "USD", "Nothing: at all");

  test.each([
    [
      "unlike units",
      () => dollars.plus(shares as never),
      "cannot add shares (Shares) to USD (Costs: fixed; in all)",
    ],
    ["a divisor of zero", () => dollars.over(none), "cannot divide Costs: fixed; in all by Nothing: at all"],
    [
      "growth on nothing",
      () => dollars.growthFrom(none),
      "growth of Costs: fixed; in all is not meaningful (n/m)",
    ],
  ])("%s", (_, make, why) => {
    expect(attempt(make)).toEqual({ kind: "impossible", why });
  });
});

test("another error is no lack of a figure, and is thrown on", () => {
  const fails = () => {
    throw new TypeError("a mistake of the program");
  };
  expect(() => attempt(fails)).toThrow(TypeError);
});
