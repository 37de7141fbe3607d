import { describe, expect, test } from "vitest";
import type { Unit } from "../../../src/lib/figures/units/index.ts";
import { findFigures } from "../../../src/lib/release/model/find-figures.ts";
import { type ParsedFigure, parseFigure, qualifierOf } from "../../../src/lib/release/model/parse-figure.ts";
import { decimalsOf } from "../../../src/lib/release/model/precision.ts";

const parsed = (printed: string): ParsedFigure => {
  const figure = parseFigure(printed);
  if (figure.kind === "malformed") throw new Error(figure.why);
  return figure;
};

test.each<[string, string, Unit, number, number]>([
  ["\\$60.5 million", "60.5", "USD", 6, -5],
  ["\\$(1.3) million", "-1.3", "USD", 6, -5],
  ["\\$(0.03) per share", "-0.03", "USD/share", 0, 2],
  ["48.3 percent", "48.3", "percent", 0, 1],
  ["almost 7 percent", "7", "percent", 0, 0],
  ["510 basis points", "510", "basis-points", 0, -1],
  ["80 BPS", "80", "basis-points", 0, -1],
  ["585 BPS", "585", "basis-points", 0, 0],
  ["137,500 net sellable square feet", "137500", "square-feet", 0, -2],
  ["approximately 19,000 net sellable square feet", "19000", "square-feet", 0, -3],
  ["2,807 customers", "2807", "customers", 0, 0],
  ["flat", "0", "percent", 0, 0],
  ["-51%", "-51", "percent", 0, 0],
])("%j is %s %s at scale %i with %i decimals", (printed, value, unit, scale, decimals) => {
  const figure = parsed(printed);
  expect(figure).toMatchObject({ value, scale });
  expect(figure.unit ?? unit).toBe(unit);
  expect(decimalsOf(figure, unit, scale)).toBe(decimals);
});

test.each([
  ["flat", "flat"],
  ["almost 7 percent", "almost"],
  ["approximately 19,000 net sellable square feet", "approximately"],
  ["46.5 percent", "exact"],
])("%j is put as %s", (printed, qualifier) => {
  expect(qualifierOf(printed)).toBe(qualifier);
});

describe("figures in text", () => {
  const found = (text: string): string[] => findFigures(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ["was \\$(1.3) million, or \\$(0.03) per share, compared", ["\\$(1.3) million", "\\$(0.03) per share"]],
    ["by almost 7 percent sequentially and 41 percent year-over-year,", ["almost 7 percent", "41 percent"]],
    [
      "of 24 percent to 137,500 net sellable square feet.",
      ["24 percent", "137,500 net sellable square feet"],
    ],
    ["year-over-year and flat sequentially.", ["flat"]],
    ["flattened inflation", []],
  ])("in %j are %j", (text, figures) => {
    expect(found(text)).toEqual(figures);
  });
});
