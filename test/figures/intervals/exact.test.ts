import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { exact, hasExcessDigits, powerOfTen, roundTo } from "../../../src/lib/figures/intervals/exact.ts";

describe("exact decimals are built from plain digits only", () => {
  test.each(["0", "-1271", "+5", "0.001", "1038079.25"])("%s is plain digits", (text) => {
    expect(exact(text).toString()).toBe(text.replace("+", ""));
  });

  test.each(["", " 1", "1,271", "(1)", "1e3", "0x10", "NaN", "Infinity", ".5", "5."])(
    "%j is refused with its text",
    (text) => {
      expect(() => exact(text)).toThrow(RangeError);
      expect(() => exact(text)).toThrow(`"${text}"`);
    },
  );

  test("a JavaScript number is refused, and the message says why", () => {
    // @ts-expect-error numbers are not in the type either
    expect(() => exact(0.1)).toThrow(/0\.1: a JavaScript number has already lost digits/);
  });

  test("minus zero is zero", () => {
    expect(exact("-0.00").isNegative()).toBe(false);
  });

  test("a decimal of the library itself becomes one of ours", () => {
    expect(exact(new Decimal("2")).div("3").toString()).toHaveLength("0.".length + 60);
  });
});

describe("arithmetic is exact to 60 digits, and the library keeps its own settings", () => {
  test("tenths add up", () => {
    expect(exact("0.1").plus(exact("0.2")).toString()).toBe("0.3");
  });

  test("global precision and rounding are untouched", () => {
    expect([Decimal.precision, Decimal.rounding]).toEqual([20, 4]);
    expect(new Decimal(2).div(3).toString()).toBe("0.66666666666666666667");
  });

  test("small values print without an exponent", () => {
    expect(exact("0.000000000001").toString()).toBe("0.000000000001");
  });
});

/** Rule: half away from zero; XBRL 2.1 §4.6.4 counts decimals so that -3 is thousands. */
describe("roundTo rounds half away from zero", () => {
  test.each([
    ["1500", -3, "2000"],
    ["-1500", -3, "-2000"],
    ["1499.999", -3, "1000"],
    ["2500", -3, "3000"],
    ["0.125", 2, "0.13"],
    ["-0.125", 2, "-0.13"],
    ["0.135", 2, "0.14"],
    ["-0.0254", 2, "-0.03"],
    ["-0.4", 0, "0"],
    ["585", -1, "590"],
    ["16.35", 1, "16.4"],
    ["-0.5", 0, "-1"],
  ])("%s to %i is %s", (value, decimals, expected) => {
    expect(roundTo(exact(value), decimals).toString()).toBe(expected);
  });

  test("places that are not whole are refused", () => {
    expect(() => roundTo(exact("1"), 0.5)).toThrow(RangeError);
    expect(() => powerOfTen(Number.NaN)).toThrow(RangeError);
  });

  test.each([
    ["1234", -2, true],
    ["1200", -2, false],
    ["0.03", 2, false],
    ["0.035", 2, true],
  ])("%s at %i has excess digits: %s", (value, decimals, expected) => {
    expect(hasExcessDigits(exact(value), decimals)).toBe(expected);
  });
});
