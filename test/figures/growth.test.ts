import { describe, expect, test } from "vitest";
import { GrowthError } from "../../src/lib/figures/growth.ts";
import { thousands } from "./release-figures.ts";

/** Rule: current ÷ prior − 1; release.txt, summary table. */
describe("growth is current ÷ prior − 1", () => {
  test.each([
    ["60525", "64372", "-6"],
    ["60525", "63365", "-4"],
    ["61238", "124576", "-51"],
    ["9924", "6776", "46"],
    ["749", "1356", "-45"],
    ["0", "5", "-100"],
    ["5", "5", "0"],
  ])("from %s to %s is %s percent", (current, prior, percent) => {
    const growth = thousands("now", current).growthFrom(thousands("before", prior));
    expect(growth.as("percent").rounded(0).value.toString()).toBe(percent);
  });

  test("its interval is that of the quotient, less one", () => {
    const { interval } = thousands("now", "2").growthFrom(thousands("before", "1"));
    expect([interval.lo.toString(), interval.hi.toString()]).toEqual(["0", "4"]);
  });

  test.each([
    ["749", "-1468", "is negative"],
    ["-1271", "-60645", "is negative"],
    ["749", "0", "is zero"],
    ["-1271", "260", "the sign changes"],
  ])("from %s to base %s it is n/m", (current, prior, why) => {
    const growth = () => thousands("now", current).growthFrom(thousands("before", prior));
    expect(growth).toThrow(GrowthError);
    expect(growth).toThrow(why);
    expect(growth).toThrow("n/m");
  });
});
