import { expect, test } from "vitest";
import { formatInterval } from "../../src/lib/figures/intervals/interval.ts";
import { thousands } from "./release-figures.ts";

test.each([
  ["1183", "1183", "-1183000", "[-1183500, -1182500]"],
  ["-62", "(62)", "62000", "[61500, 62500]"],
  ["0", "0", "0", "[-500, 500]"],
  ["0", "-", "0", "[0, 0]"],
])("%s printed %s, negated, swaps its bounds", (value, printed, expected, interval) => {
  const negated = thousands("expense", value, printed).negated();
  expect([negated.value.toString(), formatInterval(negated.interval)]).toEqual([expected, interval]);
  expect(negated.lineage).toMatchObject({ operation: "negate" });
  expect([negated.decimals, negated.value.isNegative()]).toEqual([-3, value === "1183"]);
});
