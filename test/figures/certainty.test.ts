import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { given, reported, sum } from "../../src/lib/figures/figure.ts";
import { formatBounds, formatFigure, shownCertainty } from "../../src/lib/figures/format.ts";
import { exact, powerOfTen } from "../../src/lib/figures/intervals/exact.ts";
import { source } from "./release-figures.ts";

const printed = (value: string, scale = 3, decimals = -3) =>
  reported({ unit: "USD", scale, decimals, value, label: "", sources: [source("f", value)] });

const [ebitda, before] = [printed("9924"), printed("6776")];
const income = printed("1356");
/** "\$1.1 million", line 48: between 1.05 and 1.15. */
const credit = printed("1.1", 6, -5);

/** By hand: 1,050 ÷ 1,356.5 = 77.405% and 1,150 ÷ 1,355.5 = 84.839%; 306.5 and 205.5 thousand are left. */
describe("a computed figure shows no digit that its inputs do not carry", () => {
  test("a credit known to a tenth of a million is about 81% of a thousand times finer income", () => {
    const share = credit.over(income).as("percent");
    expect(formatFigure(share)).toBe("about 81%");
    expect(formatFigure(share, { decimals: 3 })).toBe("about 81%");
    expect(formatFigure(share, { about: "sign", unit: "symbol" })).toBe("~81%");
    expect(formatBounds(share)).toEqual(["77%", "85%"]);
  });

  test("the difference of thousands and a tenth of a million is in tenths of a million", () => {
    const left = income.minus(credit);
    expect(formatFigure(left)).toBe("about $300 thousand");
    expect(formatFigure(left, { scale: 6, decimals: 1 })).toBe("$0.3 million");
    expect(formatBounds(left)).toEqual(["$200 thousand", "$400 thousand"]);
  });

  test("growth without the credit: 29.4% to 31.0%", () => {
    expect(formatFigure(ebitda.minus(credit).growthFrom(before).as("percent"))).toBe("about 30%");
  });

  test("two cents on one are anything from 67% to 600%", () => {
    const cents = (value: string) =>
      reported({ unit: "USD/share", scale: 0, decimals: 2, value, label: "", sources: [source("f", value)] });
    const growth = cents("0.03").growthFrom(cents("0.01")).as("percent");
    expect([formatFigure(growth), ...formatBounds(growth)]).toEqual(["about 200%", "0%", "600%"]);
  });

  test("beside a printed figure it has the printed places all the same, to be compared", () => {
    expect(formatFigure(credit.over(income).as("percent"), { decimals: 2, least: 1 })).toBe("about 81.1%");
  });

  test("a rate that rounding leaves within one of its last digit keeps it: 46.5%", () => {
    expect(formatFigure(ebitda.growthFrom(before).as("percent"))).toBe("46.5%");
    expect(formatFigure(ebitda.growthFrom(before).as("percent"), { decimals: 4 })).toBe("about 46.46%");
  });

  test("a sum of many thousands is in thousands: what rounding adds to it is the tolerance of its check", () => {
    expect(formatFigure(sum(Array.from({ length: 30 }, () => income)))).toBe("$40,680 thousand");
  });

  test("constants, printed figures and what is made of exact ones are shown as they are", () => {
    const third = given({ unit: "ratio", value: "1", label: "one", reason: "a test" }).over(
      given({ unit: "ratio", value: "3", label: "three", reason: "a test" }),
    );
    expect(formatFigure(third, { decimals: 9 })).toBe("0.333333333");
    expect(formatFigure(credit, { decimals: 3 })).toBe("$1.100 million");
  });

  const amount = fc.integer({ min: 1, max: 999_999 }).map((value) => printed(String(value)));

  test("of every quotient: within one of the last digit, or about, with ten of it around the interval", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -1, max: 12 }), (one, other, decimals) => {
        const quotient = one.over(other);
        const shown = shownCertainty(quotient, { decimals });
        const { lo, hi } = quotient.interval;
        const unit = powerOfTen(-shown.decimals);
        expect(shown.decimals).toBeLessThanOrEqual(decimals);
        expect(shown.isAbout).toBe(hi.minus(lo).greaterThan(powerOfTen(-decimals).times(exact("2"))));
        expect(hi.minus(lo).lessThanOrEqualTo(unit.times(exact(shown.isAbout ? "10" : "2")))).toBe(true);
      }),
    );
  });
});
