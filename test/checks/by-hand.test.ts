import { describe, expect, test } from "vitest";
import { basisPoints, divided, growth, percent, text, total } from "./by-hand.ts";

/** Every number below was typed from release.txt by hand; none is computed by the project. */

describe("the arithmetic by hand is right", () => {
  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [7n, 3n, 2n],
    [-7n, 3n, -2n],
    [0n, 3n, 0n],
  ])("%i ÷ %i is %i, half away from zero", (top, bottom, expected) => {
    expect(divided(top, bottom)).toBe(expected);
  });

  test("by cases that can be done in the head", () => {
    expect([percent(1, 8, 1), growth(3, 2, 0), growth(2, 3, 1)]).toEqual(["12.5", "50", "-33.3"]);
    expect([basisPoints(1, 2, 1, 4), total(1, -3), text(-5n, 1)]).toEqual(["2500", "-2000", "-0.5"]);
  });
});
