import { expect, test } from "vitest";
import { barChart } from "../../src/lib/charts/bar-chart.ts";
import { type Chart, chart, renderChart } from "../../src/lib/charts/chart.ts";
import { place } from "../../src/lib/charts/place.ts";
import { Plot } from "../../src/lib/charts/plot.ts";
import { seriesChart } from "../../src/lib/charts/series-chart.ts";
import { waterfall } from "../../src/lib/charts/waterfall.ts";
import { formOf } from "../../src/lib/show/page/figure-form.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../site/internap.ts";

const { desk } = internap();
const loss = desk.figure("net-loss", "2010-Q2");
const revenues = desk.series("revenues");
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
const bridge = waterfall(ebitda, "2010-Q2");

/** The accessible names of the answers of the wide drawing. */
function answersOf(drawn: Chart): readonly string[] {
  const wide = htmlOf(renderChart(newPage(), drawn, "")).split('class="plot narrow"')[0] ?? "";
  return [...wide.matchAll(/<input[^>]* aria-label="([^"]*)"/g)].map(([, name = ""]) => name);
}

/** A chart as an author draws one. */
function drawn(...marks: Parameters<typeof Plot.marks>): Chart {
  const draw = (width: number) => Plot.plot({ width, x: { type: "linear" }, marks });
  return chart({ title: "Own", description: "Drawn by hand.", draw, table: [] });
}

/** Release, lines 303 to 308; what the income statement prints too is taken from there: lines 120 and 122. */
test("the marks of a waterfall answer from top to bottom, with figure and line, or as computed", () => {
  expect(answersOf(bridge)).toEqual([
    "Loss from operations, $(713) thousand, line 122",
    "Stock-based compensation, $1,444 thousand, line 304",
    "Depreciation and amortization, in all, $7,992 thousand, line 305",
    "Loss on disposals of property and equipment, net, $18 thousand, line 306",
    "Impairments and restructuring, $1,183 thousand, line 120",
    "Adjusted EBITDA, $9,924 thousand, computed",
  ]);
});

test("the marks of a chart over time answer from left to right, by the names of their figures", () => {
  const margin = ebitda.computed.over(revenues).named("Margin").as("percent");
  expect(answersOf(seriesChart({ title: "M", description: "D.", series: [margin] }))).toEqual([
    "Margin, 2009-Q2, 10.5%, computed",
    "Margin, 2010-Q1, 15.6%, computed",
    "Margin, 2010-Q2, 16.4%, computed",
  ]);
});

test("an amount that is only turned in its sign, or in its unit, still comes from its line", () => {
  const rows = [["Loss", loss.negated()] as const];
  expect(answersOf(barChart({ title: "L", description: "D.", rows }))).toEqual([
    "Loss, $1,271 thousand, line 131",
  ]);
});

test("an answer is written in the form of its chart", () => {
  const figures = formOf({ unit: "millions" });
  expect(answersOf(waterfall(ebitda, "2010-Q2", { figures }))[5]).toBe(
    "Adjusted EBITDA, $9.9 million, computed",
  );
});

const own = { name: "a", loss, at: place(loss), zero: 0 };
const lossAnswer = "Net loss, 2010-Q2, $(1,271) thousand, line 131";

test.each([
  {
    how: "the field that places it",
    mark: () => Plot.barX([own], { x: "loss", y: "name" }),
    wanted: [lossAnswer],
  },
  {
    how: "the figure at whose place it stands",
    mark: () => Plot.dot([own], { x: "at", y: "name" }),
    wanted: [lossAnswer],
  },
  {
    how: "the row's figure before any other",
    mark: () =>
      Plot.rectX([{ ...own, title: "T", figure: revenues.at("2010-Q2") }], { x: "loss", y: "name" }),
    wanted: ["T, $60,525 thousand, line 110"],
  },
  {
    how: "its own row, in facets and after a sort",
    mark: () =>
      Plot.barX([{ ...own, name: "b", loss: revenues.at("2010-Q2") }, own], {
        x: "loss",
        fy: "name",
        sort: "at",
      }),
    wanted: [lossAnswer, "Revenues, 2010-Q2, $60,525 thousand, line 110"],
  },
  {
    how: "nothing, where no figure places it",
    mark: () => Plot.dot([own], { x: "zero", y: "name" }),
    wanted: [],
  },
  { how: "nothing, for a label", mark: () => Plot.text([own], { x: "loss", text: "name" }), wanted: [] },
  { how: "nothing, for what has no rows", mark: () => Plot.frame(), wanted: [] },
])("a mark of an author answers by $how", ({ mark, wanted }) => {
  expect(answersOf(drawn(mark()))).toEqual(wanted);
});

test("marks at one place answer together, each by its name", () => {
  const twice = [
    Plot.dot([own], { x: "loss", y: "name" }),
    Plot.dot([{ ...own, title: "Again" }], { x: "loss", y: "name" }),
  ];
  expect(answersOf(drawn(...twice))).toEqual([`${lossAnswer}; Again, $(1,271) thousand, line 131`]);
});

test("a chart whose marks have no figures is an image; one that answers is a group with its name", () => {
  const open = (one: Chart): string => /<svg[^>]*>/.exec(htmlOf(renderChart(newPage(), one, "")))?.[0] ?? "";
  expect(open(drawn(Plot.frame()))).toContain('aria-label="Own. Drawn by hand." role="img"');
  expect(open(bridge)).toContain(`role="group"`);
  expect(open(bridge)).toContain(`aria-label="${bridge.spec.title}. ${bridge.spec.description}"`);
});

test("ids are unique on a page, and each drawing is a choice of its own with one chosen", () => {
  const page = newPage();
  const html = htmlOf(renderChart(page, bridge, ""), renderChart(page, bridge, ""));
  const ids = [...html.matchAll(/<input[^>]* id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(2 * 2 * 6);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...html.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id).toSorted()).toEqual(ids.toSorted());
  const groups = ["_m-1-w", "_m-1-n", "_m-2-w", "_m-2-n"];
  expect(html.match(/<input[^>]* checked/g)?.length).toBe(groups.length);
  for (const group of groups) expect(html.split(`name="${group}"`).length).toBe(7);
});

test("a figure in an answer opens its card, and its line leads to the release", () => {
  const page = newPage();
  const html = htmlOf(renderChart(page, bridge, ""));
  const targets = [...html.matchAll(/popovertarget="([^"]*)"/g)].map(([, id = ""]) => id);
  expect(targets.length).toBe(12);
  expect(targets.filter((id) => !page.cards.has(id))).toEqual([]);
  expect(html).toContain('<a href="/base/releases/internap-2010-q2/#L304">line 304</a>');
});

test("what a reader does with a chart is neither sent nor restored, and needs no style of its own", () => {
  const html = htmlOf(renderChart(newPage(), bridge, ""));
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    expect(input).toContain('autocomplete="off"');
    expect(input).toMatch(/ form[ >]/);
  }
  expect(html).not.toMatch(/ style=/);
});
