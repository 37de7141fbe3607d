import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fromDom } from "../../../src/lib/charts/dom.ts";
import * as plotMarks from "../../../src/lib/charts/plot-marks.ts";
import * as ownMarks from "../../../src/lib/charts/plot-marks-browser.ts";
import { htmlOf } from "../../../src/lib/text/index.ts";
import { type Drawer, drawerOf, type PlainBar, type PlainSeries } from "./browser-charts.ts";

/** As those who draw see it: by the types of Plot. */
const browserMarks = ownMarks as unknown as typeof plotMarks;

let build: Drawer;
let browser: Drawer;

beforeAll(async () => {
  build = await drawerOf("build");
  browser = await drawerOf("browser");
});

const words = fc.oneof(
  fc.string({ maxLength: 80, unit: "grapheme" }),
  fc.lorem({ maxCount: 12 }),
  fc
    .array(
      fc.constantFrom(
        "non-GAAP",
        "stock-based",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\u00ad",
        "Wert",
        "é́",
        "👩‍👩‍👧",
        "1,271",
      ),
      {
        maxLength: 20,
      },
    )
    .map((parts) => parts.join("")),
);
const place = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constant(0),
);
const bar: fc.Arbitrary<PlainBar> = fc
  .record({
    title: words,
    from: place,
    to: place,
    kind: fc.constantFrom("added", "subtracted", "total", "chosen"),
    panel: fc.option(fc.constantFrom("Over the year", "Over the quarter"), { nil: undefined }),
  })
  .map(({ panel, ...rest }) => (panel === undefined ? rest : { ...rest, panel }));
const width = fc.oneof(fc.constantFrom(350, 800), fc.integer({ min: 120, max: 1400 }));
const quarter = fc
  .record({ year: fc.integer({ min: 1990, max: 2030 }), quarter: fc.integer({ min: 1, max: 4 }) })
  .map(({ year, quarter }) => `${year}-Q${quarter}`);
const series: fc.Arbitrary<PlainSeries> = fc.uniqueArray(fc.tuple(quarter, place), {
  maxLength: 12,
  selector: ([period]) => period,
});

describe("a browser draws, to the byte, what Plot draws in the build", () => {
  test("of bars", () => {
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 12 }), width, (bars, width) => {
        expect(browser.bars(bars, width)).toBe(build.bars(bars, width));
      }),
      { numRuns: 150 },
    );
  });

  test("of series over quarters", () => {
    fc.assert(
      fc.property(fc.array(series, { maxLength: 3 }), width, (several, width) => {
        expect(browser.series(several, width)).toBe(build.series(several, width));
      }),
      { numRuns: 100 },
    );
  });

  test("of every letter that Plot has measured, and of those that it has not", () => {
    const letters = Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code + 32));
    const titles = [...letters, "‘", "’", "“", "”", "…", "漢", "😀", "🏳️‍🌈", "\u200d", "\ud83d"].map(
      (letter) => Array(12).fill(letter.repeat(3)).join(" "),
    );
    const bars = titles.map((title, at): PlainBar => ({ title, from: 0, to: at, kind: "added" }));
    expect(browser.bars(bars, 350)).toBe(build.bars(bars, 350));
  });

  test.each([
    ["nothing", []],
    ["one bar of no length", [{ title: "None", from: 0, to: 0, kind: "total" }]],
    ["a drawing too narrow for its labels", [{ title: "Wide", from: 0, to: 1e20, kind: "added" }]],
  ] satisfies readonly (readonly [string, readonly PlainBar[]])[])("of %s", (_, bars) => {
    for (const width of [60, 350, 800]) expect(browser.bars(bars, width)).toBe(build.bars(bars, width));
  });
});

test("only the build draws with Plot", () => {
  for (const drawer of [build, browser]) drawer.bars([], 350);
  expect([build.isPlot(), browser.isPlot()]).toEqual([true, false]);
});

/** A dot plot: rows of words without bands, and a line for each of them. */
const dots = fc.array(fc.record({ at: place, row: fc.constantFrom("a", "b", "c", "d"), label: words }), {
  maxLength: 8,
});

test("words without bands stand on points, and a line is drawn for each of a group", () => {
  const draw = ({ dot, line, plot, text }: typeof plotMarks, rows: readonly object[]): string => {
    const places = { x: "at", y: "row" };
    const drawn = plot({
      width: 420,
      height: 200,
      marginLeft: 60,
      marginRight: 60,
      marginTop: 16,
      marginBottom: 0,
      x: { axis: null },
      y: { domain: ["a", "b", "c"], axis: null },
      marks: [
        line(rows, { ...places, z: "row", className: "connector" }),
        dot(rows, { ...places, r: 4, className: "series-1" }),
        text(rows, { ...places, text: "label", textAnchor: "end", lineAnchor: "top", lineWidth: 8, dx: -9 }),
        text(rows, { text: "label", frameAnchor: "top" }),
      ],
    });
    return htmlOf(fromDom(drawn));
  };
  fc.assert(
    fc.property(dots, (rows) => {
      expect(draw(browserMarks, rows)).toBe(draw(plotMarks, rows));
    }),
  );
});

describe("what only Plot knows is refused, and never left out in silence", () => {
  const { barX, dot, line, plot, ruleX, ruleY, text, tickX } = browserMarks;
  const size = { width: 9, height: 9, marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 };
  const sides = { x: { axis: null }, y: { axis: null } };
  const places = { x: "a", y: "b" };
  const other = { fill: "red" };
  test.each<readonly [string, () => unknown]>([
    ["a colour of bars", () => barX([], { x1: "a", x2: "b", y: "c", ...other })],
    ["a colour of dots", () => dot([], { ...places, r: 1, ...other })],
    ["dots of many sizes", () => dot([], { ...places, r: "size" })],
    ["a colour of lines", () => line([], { ...places, ...other })],
    ["places of rules", () => [ruleX([], { x: "a" })]],
    ["places of rules", () => [ruleY([], { y: "a" })]],
    ["a colour of ticks", () => tickX([], { ...places, ...other })],
    ["a turned text", () => text([], { text: "a", rotate: 45 })],
    ["a third side", () => plot({ ...size, ...sides, color: {} })],
    ["margins that Plot finds", () => plot({ ...sides, width: 9, height: 9 })],
    ["an axis", () => plot({ ...size, ...sides, x: { axis: "top" } })],
    [
      "places of words that Plot finds",
      () => plot({ ...size, ...sides, marks: [dot([{ a: "x" }], { x: "a", y: "a", r: 1 })] }),
    ],
    ["a logarithm", () => plot({ ...size, ...sides, y: { axis: null, type: "log" } })],
  ])("%s", (_, draw) => {
    expect(draw).toThrow(/browsers/);
  });
});
