import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarginPart, rateAndMix } from "../../src/lib/analysis/rate-and-mix.ts";
import { Series } from "../../src/lib/analysis/series.ts";
import { type Figure, given } from "../../src/lib/figures/figure.ts";
import { exact, roundTo } from "../../src/lib/figures/intervals/exact.ts";
import { desk } from "./desk.ts";

const segments = ["data-center-services", "ip-services"].map(
  (segment): MarginPart => ({
    title: segment,
    profit: desk.series("revenues", segment).minus(desk.series("direct-costs-of-network", segment)),
    revenue: desk.series("revenues", segment),
  }),
);

const dollars = (value: number | bigint): Figure =>
  given({ unit: "USD", value: String(value), label: "made up", reason: "a test" });

/** A part from `[prior revenue, prior profit, current revenue, current profit]`. */
function partOf(
  [revenue0, profit0, revenue1, profit1]: readonly (number | bigint)[],
  at: number,
): MarginPart {
  const series = (before = 0n as number | bigint, now = 0n as number | bigint): Series =>
    new Series("made up", [
      ["now", dollars(now)],
      ["before", dollars(before)],
    ]);
  return { title: `part ${at}`, profit: series(profit0, profit1), revenue: series(revenue0, revenue1) };
}

const places = (figure: Figure, decimals: number): string => roundTo(figure.value, decimals).toFixed();

/** Release, lines 350 to 359; by hand, as fractions, then rounded to four places of a basis point. */
describe("the change in Internap's segment margin", () => {
  test.each([
    ["2009-Q2", "517.1360", "568.1398", "-51.0038", ["590.7188", "-25.4330"], ["-22.5790", "-25.5708"]],
    ["2010-Q1", "213.8489", "161.7965", "52.0524", ["253.3847", "24.3508"], ["-91.5882", "27.7016"]],
  ])("since %s is %s basis points: rate %s and mix %s", (prior, change, rate, mix, centers, ip) => {
    const split = rateAndMix(segments, "2010-Q2", prior);
    expect([split.change, split.rate, split.mix].map((one) => one.value.toFixed(4))).toEqual([
      change,
      rate,
      mix,
    ]);
    expect(split.effects.map((one) => [one.rate, one.mix].map((part) => part.value.toFixed(4)))).toEqual([
      centers,
      ip,
    ]);
    expect(places(split.left, 40)).toBe("0");
  });
});

const revenue = fc.bigInt(1n, 10n ** 9n);
const profit = fc.bigInt(-(10n ** 9n), 10n ** 9n);
const part = fc.tuple(revenue, profit, revenue, profit);

describe("rate and mix add up to the change in total margin", () => {
  test("for any revenues and any profits, to forty places of a basis point", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (rows) => {
        const { rate, mix, change, left } = rateAndMix(rows.map(partOf), "now", "before");
        expect(places(left, 40)).toBe("0");
        expect(places(rate.plus(mix).minus(change), 40)).toBe("0");
      }),
    );
  });

  // Revenues and their totals are products of twos and fives, so that every quotient ends.
  const revenues = fc.constantFrom([1, 4], [4, 1], [16, 4], [4, 16], [25, 100], [5, 5]);

  test("with nothing left at all where every quotient ends", () => {
    fc.assert(
      fc.property(revenues, revenues, fc.tuple(profit, profit, profit, profit), (before, now, profits) => {
        const rows = [0, 1].map((at) => [
          before[at] ?? 0,
          profits[at] ?? 0n,
          now[at] ?? 0,
          profits[at + 2] ?? 0n,
        ]);
        const { left } = rateAndMix(rows.map(partOf), "now", "before");
        expect(left.value.equals(exact("0"))).toBe(true);
      }),
    );
  });
});

describe("rate and mix", () => {
  const one = partOf([80, 20, 100, 30], 0);

  test("are all rate where there is one part", () => {
    // 30% less 25%
    const { rate, mix } = rateAndMix([one], "now", "before");
    expect([rate, mix].map(String)).toEqual(["500 bps", "0 bps"]);
  });

  test("are all mix where every part keeps its margin", () => {
    // 50% and 10%: (100 + 5) / 250 is 42%, (50 + 10) / 200 is 30%
    const { rate, mix } = rateAndMix(
      [
        [100, 50, 200, 100],
        [100, 10, 50, 5],
      ].map(partOf),
      "now",
      "before",
    );
    expect([rate, mix].map(String)).toEqual(["0 bps", "1,200 bps"]);
  });

  test("need parts, the two periods, and revenue to divide by", () => {
    expect(() => rateAndMix([], "now", "before")).toThrow(RangeError);
    expect(() => rateAndMix([one], "now", "2008-Q2")).toThrow("has no figure for 2008-Q2");
    expect(() => rateAndMix([partOf([0, 20, 100, 30], 0)], "now", "before")).toThrow("includes zero");
  });
});
