import fc from "fast-check";
import { expect, test } from "vitest";
import { formatExact, formatFigure } from "../../src/lib/figures/format.ts";
import { exact, powerOfTen } from "../../src/lib/figures/intervals/exact.ts";
import { type Unit, units } from "../../src/lib/figures/units/index.ts";
import { readDecimal } from "../../src/lib/inputs/read-decimal.ts";

test.each<[text: string, unit: Unit, digits: string | null]>([
  ["1,234.5", "USD", "1234.5"],
  [" 1 234.5 ", "USD", "1234.5"],
  ["1 234", "shares", "1234"],
  ["35%", "percent", "35"],
  ["35 %", "percent", "35"],
  ["35%", "USD", null],
  ["$9,924", "USD", "9924"],
  ["-$9,924", "USD", "-9924"],
  ["($1,271)", "USD", "-1271"],
  ["(1,271)", "USD", "-1271"],
  ["−0.50", "percent", "-0.5"],
  ["590 bps", "basis-points", "590"],
  ["$1", "shares", null],
  [".5", "ratio", "0.5"],
  ["5.", "ratio", "5"],
  ["007", "ratio", "7"],
  ["-0", "ratio", "0"],
  ["1,5", "percent", null],
  ["12,34,567", "USD", null],
  ["1e3", "USD", null],
  ["", "USD", null],
  ["-", "USD", null],
  ["()", "USD", null],
  ["1".repeat(101), "USD", null],
])("%j in %s is %j", (text, unit, digits) => {
  expect(readDecimal(text, unit)).toBe(digits);
});

test("what is written of a number is read as that number", () => {
  const digits = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 999 }));
  fc.assert(
    fc.property(digits, ([whole, part]) => {
      const plain = exact(`${whole}.${part}`).toFixed();
      expect(readDecimal(plain, "USD")).toBe(plain);
      expect(readDecimal(formatExact(exact(plain)), "USD")).toBe(plain);
    }),
  );
});

test.each(units.map((unit) => [unit]))(
  "a figure in %s is read as it is written, with its sign or in its words",
  (unit) => {
    const digits = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(digits, fc.constantFrom("symbol", "words"), ([whole, places], style) => {
        const value = exact(String(whole)).times(powerOfTen(-places));
        const text = formatFigure({ unit, scale: 0, decimals: places, value }, { unit: style });
        expect([text, readDecimal(text, unit)]).toEqual([text, value.toFixed()]);
      }),
      { numRuns: 50 },
    );
  },
);
