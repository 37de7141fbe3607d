import { describe, expect, test } from "vitest";
import { formatInterval } from "../../src/lib/figures/intervals/interval.ts";
import { plain, thousands } from "./release-figures.ts";

describe("rounding is an operation of its own", () => {
  test.each([
    ["9924", -5, "9900000", "[9850000, 9950000]"],
    ["-1271", -5, "-1300000", "[-1350000, -1250000]"],
    ["29250", -5, "29300000", "[29249500, 29350000]"],
    ["1271", -3, "1271000", "[1270500, 1271500]"],
  ])("%s thousand at %i is %s", (value, decimals, expected, interval) => {
    const rounded = thousands("a", value).rounded(decimals);
    expect([rounded.value.toString(), rounded.decimals]).toEqual([expected, decimals]);
    expect(formatInterval(rounded.interval)).toBe(interval);
    expect(rounded.lineage).toMatchObject({ operation: "round" });
  });

  test("it makes nothing more certain", () => {
    const difference = plain("percent", 0, "5").minus(plain("percent", 0, "3"));
    expect(formatInterval(difference.rounded(0).interval)).toBe("[1, 3]");
  });
});
