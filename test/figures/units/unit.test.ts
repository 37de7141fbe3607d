import { describe, expect, expectTypeOf, test } from "vitest";
import { type Figure, hasUnit, sum } from "../../../src/lib/figures/figure.ts";
import {
  isUnit,
  type Product,
  productUnit,
  type Quotient,
  quotientUnit,
  type Unit,
  units,
} from "../../../src/lib/figures/units/index.ts";
import { inThousands, plain, thousands } from "../release-figures.ts";

const netLoss = thousands("Net loss", "-1271");
const shares = inThousands("shares", "Weighted average shares", "50013");
const perShare = plain("USD/share", 2, "-0.03");
const margin = plain("percent", 1, "16.4");

const rates: readonly Unit[] = ["USD/share", "USD/customer", "EUR/share", "GBP/share"];

const quotients: readonly [Unit, Unit, Unit][] = [
  ["USD", "USD", "ratio"],
  ["USD", "shares", "USD/share"],
  ["USD", "USD/share", "shares"],
  ["USD", "customers", "USD/customer"],
  ["USD", "USD/customer", "customers"],
  ["EUR", "shares", "EUR/share"],
  ["GBP", "GBP/share", "shares"],
  ["USD", "ratio", "USD"],
  ["percent", "percent", "ratio"],
  ["ratio", "ratio", "ratio"],
  ["shares", "shares", "ratio"],
];

const products: readonly [Unit, Unit, Unit][] = [
  ["ratio", "USD", "USD"],
  ["USD", "ratio", "USD"],
  ["USD/share", "shares", "USD"],
  ["shares", "USD/share", "USD"],
  ["EUR/share", "shares", "EUR"],
  ["ratio", "percent", "percent"],
  ["ratio", "ratio", "ratio"],
];

describe("units divide and multiply", () => {
  test.each(quotients)("%s ÷ %s is %s", (a, b, expected) => expect(quotientUnit(a, b)).toBe(expected));
  test.each(products)("%s × %s is %s", (a, b, expected) => expect(productUnit(a, b)).toBe(expected));

  test("all but a ratio, the same unit and the parts of a rate have no quotient", () => {
    const known = units
      .flatMap((a) => units.map((b) => [a, b] as const))
      .filter(([a, b]) => quotientUnit(a, b));
    expect(known).toHaveLength(units.length * 2 - 1 + 2 * rates.length);
  });

  test("dollars times dollars have no unit", () => expect(productUnit("USD", "USD")).toBeNull());

  test("types follow the same rules", () => {
    expectTypeOf<Quotient<"USD", "USD">>().toEqualTypeOf<"ratio">();
    expectTypeOf<Quotient<"EUR", "shares">>().toEqualTypeOf<"EUR/share">();
    expectTypeOf<Quotient<"EUR", "USD/share">>().toEqualTypeOf<never>();
    expectTypeOf<Quotient<"USD", "shares">>().toEqualTypeOf<"USD/share">();
    expectTypeOf<Quotient<"USD", "USD/share">>().toEqualTypeOf<"shares">();
    expectTypeOf<Quotient<"ratio", "ratio">>().toEqualTypeOf<"ratio">();
    expectTypeOf<Quotient<"percent", "ratio">>().toEqualTypeOf<"percent">();
    expectTypeOf<Quotient<"shares", "USD">>().toEqualTypeOf<never>();
    expectTypeOf<Product<"ratio", "USD">>().toEqualTypeOf<"USD">();
    expectTypeOf<Product<"shares", "USD/share">>().toEqualTypeOf<"USD">();
    expectTypeOf<Product<"USD", "USD">>().toEqualTypeOf<never>();
    expectTypeOf(netLoss.over(shares)).toEqualTypeOf<Figure<"USD/share">>();
    expectTypeOf(perShare.times(shares)).toEqualTypeOf<Figure<"USD">>();
    expectTypeOf(netLoss.over(netLoss).as("percent")).toEqualTypeOf<Figure<"percent">>();
  });

  test("a figure of one unit is a figure, and can be narrowed back", () => {
    const figure: Figure = netLoss;
    expect(hasUnit(figure, "shares")).toBe(false);
    if (hasUnit(figure, "USD")) expectTypeOf(figure).toEqualTypeOf<Figure<"USD">>();
  });

  test("a unit is known by its name", () => expect([isUnit("USD"), isUnit("JPY")]).toEqual([true, false]));
});

describe("adding unlike units neither compiles nor runs, and one sentence says what to do", () => {
  test("plus", () => {
    // @ts-expect-error shares are no dollars
    expect(() => netLoss.plus(shares)).toThrow(
      "cannot add shares (Weighted average shares) to USD (Net loss): choose figures of one unit, or convert one with as()",
    );
  });

  test("minus", () => {
    // @ts-expect-error shares are no dollars
    expect(() => netLoss.minus(shares)).toThrow(
      "cannot subtract shares (Weighted average shares) from USD (Net loss): ",
    );
  });

  test("sum", () => {
    // @ts-expect-error shares are no dollars
    expect(() => sum([netLoss, shares])).toThrow("cannot add shares");
    expect(sum<Unit>([netLoss, netLoss]).value.toString()).toBe("-2542000");
  });

  test("compare, equals and growth", () => {
    // @ts-expect-error shares are no dollars
    expect(() => netLoss.compare(shares)).toThrow("cannot compare USD (Net loss) with shares");
    // @ts-expect-error shares are no dollars
    expect(() => netLoss.equals(shares)).toThrow("cannot compare");
    // @ts-expect-error shares are no dollars
    expect(() => netLoss.growthFrom(shares)).toThrow("cannot compare");
  });

  test("products and quotients without a unit", () => {
    expect(() => netLoss.times(netLoss)).toThrow("cannot multiply USD (Net loss) by USD (Net loss): ");
    expect(() => shares.over(netLoss)).toThrow(
      "cannot divide shares (Weighted average shares) by USD (Net loss): ",
    );
    expect(() => margin.times(netLoss)).toThrow('write a proportion as("ratio") first');
  });

  test("only proportions convert", () => {
    expect(() => netLoss.as("percent")).toThrow("cannot convert USD (Net loss) to percent: ");
  });
});
