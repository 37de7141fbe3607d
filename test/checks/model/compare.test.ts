import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../../src/lib/checks/model/compare.ts";
import { type Reading, toFigure } from "../../../src/lib/checks/model/ledger.ts";
import { type Figure, given, sum } from "../../../src/lib/figures/figure.ts";
import { madeUp, witness } from "../made-up.ts";

const release = madeUp([]);

function reading(concept: string, printed: string): Reading {
  const made = witness(concept, "2012", printed);
  const figure = toFigure(release, made);
  if (!figure) throw new Error(`${printed} is no figure`);
  return { witness: made, figure };
}
const money = (printed: string): Figure => reading("money", printed).figure;
const none = (): readonly Figure[] => [];
const exactly = (unit: "percent" | "basis-points", value: string): Figure =>
  given({ unit, value, label: "exact", reason: "a case of the test" });

/** Rule: README "Verdicts"; figures from release.txt, lines 20 to 27, 35, 46 and 47. */
describe("the first verdict that holds is given", () => {
  test("31,197 + 29,328 = 60,525 ties", () => {
    const computed = sum([money("31,197"), money("29,328")]);
    const found = compare(reading("money", "60,525"), computed, none);
    expect(found.verdict).toBe("ties");
    expect([found.rounded, found.residual, found.tolerance].map(String)).toEqual(["60525000", "0", "1500"]);
  });

  test("$11.4 million + $17.8 million = $29.2 million ties with $29.3 million within rounding", () => {
    const computed = sum([money("$11.4 million"), money("$17.8 million")]);
    const found = compare(reading("money", "$29.3 million"), computed, none);
    expect(found.verdict).toBe("ties-within-rounding");
    // 29.3 - 29.2 = 0.1; three figures, each within 0.05
    expect([found.rounded, found.residual, found.tolerance].map(String)).toEqual([
      "29200000",
      "100000",
      "150000",
    ]);
  });

  test("60,525 ÷ 63,365 − 1 = -4.48% ties with -5% only from $60.5 million and $63.4 million, -4.57%", () => {
    const computed = money("60,525").growthFrom(money("63,365"));
    const coarse = money("$60.5 million").growthFrom(money("$63.4 million"));
    const found = compare(reading("a-growth", "-5%"), computed, () => [coarse]);
    expect(found.verdict).toBe("ties-from-rounded");
    expect(found.rounded.toString()).toBe("-4");
  });

  test("9,924 ÷ 6,776 − 1 = 46.5% does not tie with 32%", () => {
    const computed = money("9,924").growthFrom(money("6,776"));
    const coarse = money("$9.9 million").growthFrom(money("6,776"));
    const found = compare(reading("a-growth", "32%"), computed, () => [coarse]);
    expect(found.verdict).toBe("does-not-tie");
    expect(found.rounded.toString()).toBe("46");
  });

  test("coarser figures are asked for only when nothing else holds", () => {
    const never = (): never => {
      throw new Error("asked");
    };
    expect(compare(reading("money", "3"), sum([money("1"), money("2")]), never).verdict).toBe("ties");
    const off = compare(reading("money", "4"), sum([money("1"), money("2")]), never);
    expect(off.verdict).toBe("ties-within-rounding");
  });

  test("coarser figures reproduce the printed one exactly: their intervals are not asked", () => {
    const [computed, coarse] = [exactly("percent", "9"), exactly("percent", "7.4")];
    expect(compare(reading("a-growth", "8%"), computed, () => [coarse]).verdict).toBe("does-not-tie");
  });
});

describe("a recomputed value is rounded half away from zero at the printed precision", () => {
  test.each([
    ["a-growth", "3%", "percent", "2.5", "3", true],
    ["a-growth", "2%", "percent", "2.5", "3", false],
    ["a-growth", "2%", "percent", "2.4999999", "2", true],
    ["a-growth", "-3%", "percent", "-2.5", "-3", true],
    ["a-growth", "-2%", "percent", "-2.5", "-3", false],
    ["a-growth", "46.5%", "percent", "46.45", "46.5", true],
    ["a-growth", "0%", "percent", "-0.499", "0", true],
    ["a-growth", "flat", "percent", "0.499", "0", true],
    ["a-growth", "flat", "percent", "0.5", "1", false],
    ["a-growth", "flat", "percent", "-0.5", "-1", false],
    ["a-change", "590 BPS", "basis-points", "585", "590", true],
    ["a-change", "590 BPS", "basis-points", "594.999", "590", true],
    ["a-change", "590 BPS", "basis-points", "595", "600", false],
    ["a-change", "590 BPS", "basis-points", "584.999", "580", false],
    ["a-change", "-590 BPS", "basis-points", "-585", "-590", true],
  ] as const)(
    "%s printed %s, with %4$s %3$s: rounded %5$s",
    (concept, printed, unit, value, rounded, ties) => {
      const found = compare(reading(concept, printed), exactly(unit, value), none);
      expect(found.rounded.toString()).toBe(rounded);
      expect(found.verdict === "ties").toBe(ties);
    },
  );

  test("money keeps the printed scale: 1,271 thousand is $1.3 million, and (1,271) is $(1.3) million", () => {
    expect(compare(reading("money", "$(1.3) million"), money("(1,271)"), none).verdict).toBe("ties");
    expect(compare(reading("money", "$1.3 million"), money("(1,271)"), none).verdict).toBe("does-not-tie");
  });

  test("a ratio is held against percent and basis points in their own unit", () => {
    const margin = money("9,924").over(money("60,525"));
    expect(compare(reading("a-margin", "16.4%"), margin, none).verdict).toBe("ties");
    const before = money("6,776").over(money("64,372"));
    expect(compare(reading("a-change", "590 BPS"), margin.minus(before), none).verdict).toBe("ties");
  });
});

/** Rule: almost is below, and rounding to it. */
describe('"almost 7 percent" is below seven and rounds to it', () => {
  test.each([
    ["almost 7 percent", "6.873", "ties"],
    ["nearly 7 percent", "6.5", "ties"],
    ["almost 7 percent", "7", "does-not-tie"],
    ["almost 7 percent", "7.2", "does-not-tie"],
    ["nearly 7 percent", "7.2", "does-not-tie"],
    ["almost 7 percent", "6.4", "does-not-tie"],
    ["almost -7 percent", "-6.8", "ties"],
    ["almost -7 percent", "-7.2", "does-not-tie"],
    ["approximately 7 percent", "7.2", "ties"],
  ])("%s with %s%: %s", (printed, value, verdict) => {
    expect(compare(reading("a-growth", printed), exactly("percent", value), none).verdict).toBe(verdict);
  });

  test("11,413 ÷ 10,679 − 1 = 6.87%, as the release says on line 14", () => {
    const growth = money("11,413").growthFrom(money("10,679"));
    expect(compare(reading("a-growth", "almost 7 percent"), growth, none).verdict).toBe("ties");
  });
});

const amounts = fc.array(fc.integer({ min: -999_999, max: 999_999 }), { minLength: 2, maxLength: 12 });
const inThousands = (value: number): Figure => money(String(value));

describe("a sum", () => {
  test("ties with its true total, and its verdict does not depend on the order of its terms", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -20, max: 20 }), (values, off) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const printed = reading("money", String(total + off));
        const found = compare(printed, sum(values.map(inThousands)), none);
        const turned = compare(printed, sum(values.toReversed().map(inThousands)), none);
        expect(turned.verdict).toBe(found.verdict);
        expect(found.verdict === "ties").toBe(off === 0);
      }),
    );
  });

  /** n terms and the total are each within half a unit, so n + 1 halves are the most that rounding explains. */
  test("ties within rounding exactly while the residual is at most half a unit for each figure", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 20 }), (values, off) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const found = compare(reading("money", String(total + off)), sum(values.map(inThousands)), none);
        expect(found.verdict).toBe(2 * off <= values.length + 1 ? "ties-within-rounding" : "does-not-tie");
        expect(found.residual.toString()).toBe(String(off * 1000));
      }),
    );
  });

  test("of nil dashes is exact: nothing is left to rounding", () => {
    const found = compare(reading("money", "1"), sum([money("-"), money("----")]), none);
    expect(found.tolerance.toString()).toBe("500");
    expect(found.verdict).toBe("does-not-tie");
  });
});
