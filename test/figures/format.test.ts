import { describe, expect, test } from "vitest";
import { reported } from "../../src/lib/figures/figure.ts";
import { type FormatOptions, formatExact, formatFigure, writeFigure } from "../../src/lib/figures/format.ts";
import { exact } from "../../src/lib/figures/intervals/exact.ts";
import type { Unit } from "../../src/lib/figures/units/index.ts";

const shape = (unit: Unit, value: string, scale: number, decimals: number | null) => ({
  unit,
  value: exact(value),
  scale,
  decimals,
});
const loss = shape("USD", "-1271000", 3, -3);
const ebitda = shape("USD", "9924000", 3, -3);
const margin = shape("ratio", "0.16396530359355638166", 0, null);

/** Rule: negatives in parentheses, nil a dash, rounding half away from zero. */
describe("figures are printed by the conventions of statements", () => {
  test.each<[ReturnType<typeof shape>, FormatOptions, string]>([
    [loss, { unit: "none" }, "(1,271)"],
    [loss, { unit: "symbol" }, "$(1,271)"],
    [loss, {}, "$(1,271) thousand"],
    [loss, { scale: 6, decimals: 1 }, "$(1.3) million"],
    [loss, { sign: "minus", unit: "none" }, "−1,271"],
    [loss, { sign: "minus" }, "−$1,271 thousand"],
    [ebitda, {}, "$9,924 thousand"],
    [ebitda, { scale: 6, decimals: 1 }, "$9.9 million"],
    [ebitda, { scale: 6 }, "$9.924 million"],
    [ebitda, { scale: 0 }, "$9,924,000"],
    [ebitda, { scale: 9, decimals: 2 }, "$0.01 billion"],
    [ebitda, { decimals: -2, unit: "none" }, "9,900"],
    [shape("USD", "1227054000", 3, -3), { unit: "none" }, "1,227,054"],
    [shape("USD", "9924499.9", 3, null), {}, "$9,924 thousand"],
    [shape("USD", "999", 0, 0), {}, "$999"],
    [shape("USD/share", "-0.03", 0, 2), {}, "$(0.03)"],
    [shape("USD/share", "-0.0254133", 0, null), { scale: 3 }, "$(0.03)"],
    [shape("percent", "16.4", 0, 1), {}, "16.4%"],
    [shape("percent", "16.4", 0, 1), { unit: "none" }, "16.4"],
    [shape("percent", "-3", 0, 0), {}, "(3%)"],
    [shape("percent", "-51", 0, 0), { sign: "minus" }, "−51%"],
    [shape("percent", "46.45", 0, null), {}, "46.5%"],
    [shape("basis-points", "590", 0, -1), {}, "590 bps"],
    [shape("basis-points", "-583.9", 0, null), {}, "(584) bps"],
    [shape("shares", "50013000", 3, -3), {}, "50,013 thousand shares"],
    [shape("shares", "50013000", 3, -3), { unit: "symbol" }, "50,013"],
    [shape("square-feet", "137500", 0, -2), {}, "137,500 square feet"],
    [shape("customers", "2807", 0, 0), {}, "2,807 customers"],
    [margin, {}, "0.164"],
    [margin, { decimals: 5 }, "0.16397"],
    [shape("USD", "0", 3, -3), {}, "$0 thousand"],
    [shape("USD", "0", 3, -3), { nil: "dash" }, "—"],
    [shape("USD", "400", 3, null), { nil: "dash", unit: "none" }, "0"],
    [shape("USD", "-400", 3, null), { unit: "none" }, "0"],
  ])("%o with %o is %s", (figure, options, expected) => {
    expect(formatFigure(figure, options)).toBe(expected);
  });

  test("a scale without a word is refused", () => {
    expect(() => formatFigure(loss, { scale: 4 })).toThrow("no word for a scale of 4; use 0, 2, 3, 6, 9");
  });

  test("digits beyond any JavaScript number survive", () => {
    expect(formatFigure(shape("USD", "123456789012345678901", 0, 0))).toBe("$123,456,789,012,345,678,901");
  });

  test.each([
    ["-1271.5", "−1,271.5"],
    ["0", "0"],
    ["9923500", "9,923,500"],
    ["0.12345678", "0.12345678"],
  ])("%s, plain, is %s", (value, expected) => expect(formatExact(exact(value))).toBe(expected));
});

const source = {
  release: "r",
  fact: "f",
  table: "t",
  label: "Made up",
  line: 1,
  start: 0,
  end: 3,
  printed: "2.5",
};

/** By hand: 2.5 − 2.0 = 0.5 and 2.5 − 2.7 = −0.2, in millions. */
test("a sum is written with the places of its finest term", () => {
  const [sales, before, costs] = ["2.5", "2.0", "2.7"].map((value) =>
    reported({ unit: "USD", scale: 6, decimals: -5, value, label: "Made up", sources: [source] }),
  );
  if (!sales || !before || !costs) throw new RangeError("three figures were made");
  expect(String(sales.minus(before))).toBe("$0.5 million");
  expect(String(sales.minus(costs))).toBe("$(0.2) million");
  expect(String(sales.minus(costs).negated())).toBe("$0.2 million");
});

test.each([
  [shape("USD", "-1271000", 3, -3), {}, { text: "$(1,271) thousand", decimals: -3, saysUnit: true }],
  [
    shape("USD", "9924000", 3, -3),
    { scale: 6, decimals: 1, unit: "symbol" },
    { text: "$9.9", places: 1, decimals: -5 },
  ],
  [
    shape("USD", "21562", 0, 0),
    { decimals: -1, unit: "symbol" },
    { text: "$21,560", places: 0, decimals: -1 },
  ],
  [shape("percent", "16.4", 0, 1), {}, { text: "16.4%", places: 1, saysUnit: false }],
  [shape("basis-points", "590", 0, -1), { unit: "symbol" }, { text: "590 bps", places: 0, saysUnit: true }],
  [shape("USD", "0", 3, -3), { nil: "dash" }, { text: "—", places: 0, saysUnit: false }],
] as const)("how a figure is written says what its characters show: %#", (figure, options, expected) => {
  expect(writeFigure(figure, options)).toMatchObject({ isAbout: false, ...expected });
});
