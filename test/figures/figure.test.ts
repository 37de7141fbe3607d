import { describe, expect, test } from "vitest";
import { Figure } from "../../src/lib/figures/figure.ts";
import { thousands } from "./release-figures.ts";

const loss = thousands("Net loss", "-1271");
const income = thousands("Net income", "1356");

describe("a figure is frozen and says so loudly when taken for a number", () => {
  test("nothing in it can be changed", () => {
    expect(Object.isFrozen(loss)).toBe(true);
    expect(Object.isFrozen(loss.interval)).toBe(true);
    expect(Object.isFrozen(loss.lineage)).toBe(true);
    expect(() => Object.assign(loss, { label: "x" })).toThrow(TypeError);
  });

  test.each<[string, (a: unknown, b: unknown) => unknown]>([
    ["+", (a, b) => (a as number) + (b as number)],
    ["-", (a, b) => (a as number) - (b as number)],
    ["<", (a, b) => (a as number) < (b as number)],
    ["unary +", (a) => +(a as number)],
  ])("%s throws", (_, operate) => {
    expect(() => operate(loss, income)).toThrow(/Net loss is a figure, not a number: use plus\(\)/);
  });

  test("in a template it is its text", () => expect(`${loss}`).toBe("$(1,271) thousand"));
});

describe("display and order", () => {
  test("scale and label change how a figure is shown, not what it is", () => {
    const shown = income.inScale(6).named("Normalized net income");
    expect(shown).toBeInstanceOf(Figure);
    expect([shown.toString(), shown.label]).toEqual(["$1.356 million", "Normalized net income"]);
    expect(shown.lineage).toBe(income.lineage);
    expect(shown.equals(income)).toBe(true);
  });

  test("a proportion has no scale", () => {
    expect(loss.over(income).inScale(3).scale).toBe(0);
  });

  test.each([
    [loss, income, -1],
    [income, loss, 1],
    [income, income.inScale(6), 0],
  ])("%s compared with %s is %i", (a, b, expected) => expect(a.compare(b)).toBe(expected));

  test("signs", () => {
    expect([loss.isNegative(), income.isNegative(), loss.negated().isNegative()]).toEqual([
      true,
      false,
      false,
    ]);
    expect([loss.minus(loss).isZero(), loss.isZero()]).toEqual([true, false]);
    expect(loss.minus(loss).negated().isNegative()).toBe(false);
  });
});
