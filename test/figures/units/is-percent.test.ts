import { expect, test } from "vitest";
import { isPercent, isPoints, isRate, isRatio, isShares } from "../../../src/lib/figures/index.ts";

/** By their words: hundredths, ten-thousandths, the quotient itself, what profits are divided by, amounts per one of something. */
test.each([
  ["percent", isPercent],
  ["basis-points", isPoints],
  ["percentage-points", isPoints],
  ["ratio", isRatio],
  ["shares", isShares],
  ["cents", isRate],
  ["USD/share", isRate],
] as const)("%s is of one kind, and of no other", (unit, kind) => {
  const kinds: readonly ((unit: string | null) => boolean)[] = [
    isPercent,
    isPoints,
    isRatio,
    isShares,
    isRate,
  ];
  expect(kinds.filter((is) => is(unit))).toEqual([kind]);
});

test("nothing is known of a unit that only a text names", () => {
  const kinds: readonly ((unit: string | null) => boolean)[] = [
    isPercent,
    isPoints,
    isRatio,
    isShares,
    isRate,
  ];
  expect(kinds.some((is) => is("tonnes"))).toBe(false);
});
