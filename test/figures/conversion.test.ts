import { expect, test } from "vitest";
import { formatInterval } from "../../src/lib/figures/intervals/interval.ts";
import type { Proportion } from "../../src/lib/figures/units/index.ts";
import { plain } from "./release-figures.ts";

/** Rule: 1 is 100 percent and 10,000 basis points, exactly; precision and interval move along. */
test.each<[string, Proportion, number, Proportion, string, number, string]>([
  ["16.4", "percent", 1, "ratio", "0.164", 3, "[0.1635, 0.1645]"],
  ["16.4", "percent", 1, "basis-points", "1640", -1, "[1635, 1645]"],
  ["590", "basis-points", -1, "percent", "5.9", 1, "[5.85, 5.95]"],
  ["0.164", "ratio", 3, "percent", "16.4", 1, "[16.35, 16.45]"],
  ["-3", "percent", 0, "percent", "-3", 0, "[-3.5, -2.5]"],
])("%s %s at %i is, in %s, %s", (value, from, decimals, to, expected, places, interval) => {
  const converted = plain(from, decimals, value).as(to);
  expect([converted.value.toString(), converted.unit, converted.decimals]).toEqual([expected, to, places]);
  expect(formatInterval(converted.interval)).toBe(interval);
  expect(converted.lineage).toMatchObject({ operation: "convert" });
});
