import { describe, expect, test } from "vitest";
import { Series } from "../../src/lib/analysis/series.ts";
import type { Figure } from "../../src/lib/figures/figure.ts";
import { GrowthError } from "../../src/lib/figures/growth.ts";
import { UnitError } from "../../src/lib/figures/units/index.ts";
import { desk, thousands } from "./desk.ts";

const revenues = desk.series("revenues");
const ebitda = desk.series("adjusted-ebitda");
const costs = desk.series("operating-costs-and-expenses");
const values = (series: Series): Record<string, string> =>
  Object.fromEntries([...series.figures].map(([period, figure]) => [period, thousands(figure)]));
const percent = (figure: Figure, places: number): string => figure.rounded(places).value.toString();

describe("a series is one measure over periods", () => {
  test("with the figures that the release prints", () => {
    expect(values(ebitda)).toEqual({ "2010-Q2": "9924", "2010-Q1": "9877", "2009-Q2": "6776" });
  });

  test("and says which periods it has when asked for another", () => {
    expect(() => ebitda.at("2008-Q2")).toThrow(RangeError);
    expect(() => ebitda.at("2008-Q2")).toThrow(/Adjusted EBITDA has no figure for 2008-Q2; it has .*2010-Q2/);
  });
});

describe("operations work period by period", () => {
  // 60,525 - 61,238; 63,365 - 63,251; 64,372 - 124,576
  test("revenues less operating expenses is the loss from operations", () => {
    expect(values(revenues.minus(costs))).toEqual({
      "2010-Q2": "-713",
      "2010-Q1": "114",
      "2009-Q2": "-60204",
    });
    expect(values(revenues.plus(costs))["2010-Q1"]).toBe("126616");
  });

  test.each([
    ["2010-Q2", "16.4"],
    ["2010-Q1", "15.6"],
    ["2009-Q2", "10.5"],
  ])("adjusted EBITDA over revenues of %s is %s percent", (period, expected) => {
    expect(percent(ebitda.over(revenues).as("percent").at(period), 1)).toBe(expected);
  });

  test("over the periods that both have", () => {
    const [[period, figure] = ["", revenues.at("2010-Q2")]] = [...revenues.figures];
    const short = new Series("One period", [[period, figure]]);
    expect(short.minus(costs).periods).toEqual([period]);
    expect(costs.minus(short).periods).toEqual([period]);
  });

  test("and a figure more, for a period of its own, is one that there is not yet", () => {
    const twice = ebitda.including("2010-Q2 twice", ebitda.at("2010-Q2").plus(ebitda.at("2010-Q2")));
    expect(values(twice)).toEqual({ ...values(ebitda), "2010-Q2 twice": "19848" });
    expect([twice.title, ebitda.periods.length]).toEqual([ebitda.title, 3]);
    expect(() => ebitda.including("2010-Q2", ebitda.at("2010-Q1"))).toThrow(
      /has a figure for 2010-Q2 already/,
    );
  });

  test("and never over unlike units", () => {
    const shares: Series = desk.series("weighted-average-shares-basic");
    expect(() => (revenues as Series).plus(shares)).toThrow(UnitError);
  });

  test("a name given to a series is that of its figures, with their period", () => {
    const named = ebitda.named("Cash earnings");
    expect([named.title, named.at("2010-Q1").label]).toEqual(["Cash earnings", "Cash earnings, 2010-Q1"]);
    expect(ebitda.title).toBe("Adjusted EBITDA");
  });
});

describe("two periods of a series compare", () => {
  // 9,924 ÷ 6,776 - 1 = 46.46%; 60,525 ÷ 64,372 - 1 = -5.98%
  test("by growth, in percent of the prior period", () => {
    expect(percent(ebitda.growth("2010-Q2", "2009-Q2"), 1)).toBe("46.5");
    expect(percent(revenues.growth("2010-Q2", "2009-Q2"), 0)).toBe("-6");
  });

  test("or not at all from a loss", () => {
    expect(() => desk.series("net-loss").growth("2010-Q2", "2009-Q2")).toThrow(GrowthError);
  });

  // 9,924 - 6,776 = 3,148; 16.397% - 10.526% = 587 basis points
  test("by their difference, which between margins is in basis points", () => {
    expect(thousands(ebitda.change("2010-Q2", "2009-Q2"))).toBe("3148");
    const change = ebitda.over(revenues).change("2010-Q2", "2009-Q2");
    expect([change.unit, percent(change, 0)]).toEqual(["basis-points", "587"]);
    const printed = desk.series("adjusted-ebitda-margin").change("2010-Q2", "2009-Q2");
    expect([printed.unit, printed.value.toString()]).toEqual(["basis-points", "590"]);
  });
});
