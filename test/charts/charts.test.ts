import { expect, test } from "vitest";
import { barChart } from "../../src/lib/charts/bar-chart.ts";
import { type Chart, renderChart } from "../../src/lib/charts/chart.ts";
import { place, placed } from "../../src/lib/charts/place.ts";
import { quarterEnd, seriesChart } from "../../src/lib/charts/series-chart.ts";
import { waterfall } from "../../src/lib/charts/waterfall.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../site/internap.ts";

const { desk } = internap();
const ebitda = desk.reconcile({
  from: "loss-from-operations",
  add: [
    "stock-based-compensation",
    "depreciation-and-amortization-in-all",
    "loss-on-disposals",
    "impairments-and-restructuring",
  ],
  to: "adjusted-ebitda",
});
const margin = ebitda.computed.over(desk.series("revenues")).named("Margin").as("percent");
const rows = ["interest-income", "interest-expense"].map((concept) => {
  const figure = desk.figure(concept, "2010-Q2");
  return [figure.label, figure] as const;
});

const charts: readonly (readonly [string, Chart])[] = [
  ["waterfall", waterfall(ebitda, "2010-Q2")],
  ["waterfall-large-loss", waterfall(ebitda, "2009-Q2")],
  ["series", seriesChart({ title: "Margin", description: "It rose.", series: [margin] })],
  ["bars", barChart({ title: "Interest", description: "In both directions.", rows })],
];

/** A picture that opens by itself: the drawing without its answers, with the namespace that a file of its own needs. */
function pictureOf(chart: Chart, size: string): string {
  const html = htmlOf(renderChart(newPage(), chart, ""));
  const svg = html.match(/<svg.*?<\/svg>/gs)?.[size === "wide" ? 0 : 1] ?? "";
  const drawing = svg.replace(/<g class="hits".*(?=<\/svg>)/s, "");
  return `${drawing.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"').replaceAll("><", ">\n<")}\n`;
}

test.each(charts.flatMap(([name, chart]) => ["wide", "narrow"].map((size) => ({ name, chart, size }))))(
  "$name is drawn as its picture, $size",
  async ({ name, chart, size }) => {
    await expect(pictureOf(chart, size)).toMatchFileSnapshot(`pictures/${name}-${size}.svg`);
  },
);

test.each(charts)("%s has a name, a description and no style of its own", (_, chart) => {
  const html = htmlOf(renderChart(newPage(), chart, ""));
  expect(html).toContain(`aria-label="${chart.spec.title}. ${chart.spec.description}"`);
  expect(html).not.toMatch(/<style| style=|<script/);
});

test("two drawings of one chart are the same, whatever was drawn between them", () => {
  const [, first] = charts[0] ?? [];
  if (!first) throw new Error("there is a first chart");
  const before = pictureOf(first, "wide");
  for (const [, chart] of charts) pictureOf(chart, "wide");
  expect(pictureOf(first, "wide")).toBe(before);
});

test("a bar is as long as its figure: the steps of a waterfall meet", () => {
  const table = waterfall(ebitda, "2010-Q2").spec.table as readonly Record<string, unknown>[];
  expect(table.map((row) => String(row["2010-Q2"]))).toEqual([
    "$(713) thousand",
    "$1,444 thousand",
    "$7,992 thousand",
    "$18 thousand",
    "$1,183 thousand",
    "$9,924 thousand",
  ]);
});

test("a figure is placed at its value in the shown scale", () => {
  expect(place(desk.figure("net-loss", "2010-Q2"))).toBe(-1271);
  expect(placed([{ a: desk.figure("revenues", "2010-Q2"), b: "x" }])).toEqual([{ a: 60525, b: "x" }]);
});

test.each([
  ["2010-Q2", "2010-06-30"],
  ["2009-Q4", "2009-12-31"],
])("the quarter %s ends on %s in every time zone", (period, day) => {
  expect(quarterEnd(period).toISOString().slice(0, 10)).toBe(day);
});

test("what is no quarter has no place on an axis of quarters", () => {
  expect(() => quarterEnd("2010-H1")).toThrow("a chart over quarters cannot place the period 2010-H1");
});
