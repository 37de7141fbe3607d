import { expect, test } from "vitest";
import { type Bar, drawBars } from "../../src/lib/charts/draw-bars.ts";
import { given } from "../../src/lib/figures/figure.ts";

const figureOf = (value: number) =>
  given({ unit: "USD", label: "Amount", value: String(value), reason: "made up" });
const bar = (title: string, from: number, to: number, more: Partial<Bar> = {}): Bar => ({
  title,
  figure: figureOf(to - from),
  from,
  to,
  kind: "added",
  ...more,
});

const svgOf = (bars: readonly Bar[], width: number): string => drawBars(bars, width).outerHTML;
/** Where a text begins: the place of its mark, without the shift that all of its kind have. */
const placeOf = (svg: string, text: string): number =>
  Number(
    new RegExp(`<text[^>]*translate\\(([\\d.]+),[\\d.]+\\)[^>]*>(?:<tspan[^>]*>)?${text}`).exec(svg)?.[1],
  );
const zeroOf = (svg: string): number => Number(/<line[^>]*x1="([\d.]+)"/.exec(svg)?.[1]);

test.each([350, 800])("at %i pixels a label that would cross the axis stands behind it", (width) => {
  const svg = svgOf([bar("Loss", 0, -1271), bar("Added", -1271, -88), bar("More", -88, 1356)], width);
  expect(placeOf(svg, "\\$?1,183")).toBeCloseTo(zeroOf(svg), 1);
});

test("a label with room before the axis stands behind its bar", () => {
  const svg = svgOf([bar("Loss", 0, -1271), bar("Added", -1271, -1200), bar("More", -1200, 1356)], 800);
  expect(placeOf(svg, "\\$?71")).toBeLessThan(zeroOf(svg) - 50);
});

test("in a narrow column no axis goes through the names above the bars", () => {
  const lines = (width: number) => svgOf([bar("One", 0, 2), bar("Two", 0, -1)], width).match(/<line/g);
  expect(lines(350)).toHaveLength(2);
  expect(lines(800)).toHaveLength(1);
});

test("each comparison stands below its heading, and what was chosen is a mark of its own", () => {
  const svg = svgOf(
    [
      bar("Rate", 0, 2, { panel: "Over the year" }),
      bar("Rate", 0, 1, { panel: "Over the quarter", kind: "chosen" }),
    ],
    800,
  );
  const order = [...svg.matchAll(/translate\([\d.]+,([\d.]+)\)[^>]*>(Over the \w+|Rate)</g)]
    .map(([, y, words]) => [Number(y), words] as const)
    .toSorted(([a], [b]) => a - b);
  expect(order.map(([, words]) => words)).toEqual(["Over the year", "Rate", "Over the quarter", "Rate"]);
  expect(svg).toContain("mark-chosen");
});
