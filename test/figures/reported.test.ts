import { describe, expect, test } from "vitest";
import { reported } from "../../src/lib/figures/figure.ts";
import { formatInterval } from "../../src/lib/figures/intervals/interval.ts";
import type { ReportedSpec } from "../../src/lib/figures/reported.ts";
import type { Unit } from "../../src/lib/figures/units/index.ts";
import { source } from "./release-figures.ts";

const spec = (change: Partial<ReportedSpec<Unit>>): ReportedSpec<Unit> => ({
  unit: "USD",
  scale: 3,
  decimals: -3,
  value: "-1271",
  label: "Net loss",
  sources: [source("net-loss.2010-Q2", "\\$ (1,271)", 305)],
  ...change,
});

/** Rule: XBRL Calculations 1.1 for the interval; release.txt for the prints. */
describe("a printed figure is a value in units, and the interval of its last place", () => {
  test.each<[string, Partial<ReportedSpec<Unit>>, string, string]>([
    ["thousands of dollars", {}, "-1271000", "[-1271500, -1270500]"],
    ["millions to one place", { scale: 6, decimals: -5, value: "60.5" }, "60500000", "[60450000, 60550000]"],
    [
      "dollars per share",
      { unit: "USD/share", scale: 0, decimals: 2, value: "-0.03" },
      "-0.03",
      "[-0.035, -0.025]",
    ],
    ["par value", { unit: "USD/share", scale: 0, decimals: 3, value: "0.001" }, "0.001", "[0.0005, 0.0015]"],
    ["percent", { unit: "percent", scale: 0, decimals: 1, value: "16.4" }, "16.4", "[16.35, 16.45]"],
    [
      "basis points in tens",
      { unit: "basis-points", scale: 0, decimals: -1, value: "590" },
      "590",
      "[585, 595]",
    ],
    ["a printed zero", { value: "0", sources: [source("f", "0")] }, "0", "[-500, 500]"],
    ["INF", { decimals: "INF", value: "1.2345" }, "1234.5", "[1234.5, 1234.5]"],
  ])("%s", (_, change, value, interval) => {
    const figure = reported(spec(change));
    expect([figure.value.toString(), formatInterval(figure.interval)]).toEqual([value, interval]);
  });

  test.each(["-", "----", "—"])("a nil dash %s is an exact zero in the precision of its column", (dash) => {
    const figure = reported(spec({ value: "0", sources: [source("loss-on-disposals.2009-Q2", dash)] }));
    expect([formatInterval(figure.interval), figure.decimals]).toEqual(["[0, 0]", -3]);
  });

  test("a zero can be told to be nil, or not", () => {
    expect(formatInterval(reported(spec({ value: "0", nil: true })).interval)).toBe("[0, 0]");
  });

  test("INF is never rounded", () => expect(reported(spec({ decimals: "INF" })).decimals).toBeNull());

  test.each<[Partial<ReportedSpec<Unit>>, string]>([
    [{ sources: [] }, "Net loss (-1271) needs the place where it is printed"],
    [{ nil: true }, "is printed as a nil dash, so its value must be 0"],
    [{ unit: "percent" }, "is in percent, which has no scale; give scale 0, not 3"],
    [{ decimals: -4 }, "has digits beyond its -4 decimals at scale 3"],
    [{ value: "(1,271)" }, 'cannot make an exact decimal from "(1,271)"'],
  ])("%o is refused: %s", (change, message) => {
    expect(() => reported(spec(change))).toThrow(RangeError);
    expect(() => reported(spec(change))).toThrow(message);
  });
});
