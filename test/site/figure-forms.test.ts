import { expect, test } from "vitest";
import { renderBlock } from "../../src/lib/cells/render-value.ts";
import { barChart } from "../../src/lib/charts/bar-chart.ts";
import { bridge } from "../../src/lib/charts/bridge.ts";
import { seriesChart } from "../../src/lib/charts/series-chart.ts";
import { waterfall } from "../../src/lib/charts/waterfall.ts";
import { given } from "../../src/lib/figures/figure.ts";
import { type FigureForm, formOf } from "../../src/lib/show/page/figure-form.ts";
import { show } from "../../src/lib/show/page/shown.ts";
import { unitWords } from "../../src/lib/show/page/unit-words.ts";
import { table } from "../../src/lib/show/tables/table-view.ts";
import { htmlOf, textOf } from "../../src/lib/text/html.ts";
import { internap, newPage } from "./internap.ts";

const { desk } = internap();
const compensation = desk.figure("stock-based-compensation", "2010-Q2");
const loss = desk.figure("loss-from-operations", "2010-Q2");
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
const total = ebitda.at("2010-Q2");
const words = { title: "T", description: "D." };

const views: readonly (readonly [string, (figures: FigureForm) => unknown])[] = [
  ["a table of rows", (figures) => table([{ line: "E", at: total }], { figures })],
  ["a reconciliation", (figures) => table(ebitda, { figures })],
  ["a waterfall", (figures) => waterfall(ebitda, "2010-Q2", { figures })],
  [
    "a bridge",
    (figures) => bridge({ ...words, from: ["L", loss], steps: [["E", total.minus(loss)]], to: "E", figures }),
  ],
  ["a bar chart", (figures) => barChart({ ...words, rows: [["E", total]], figures })],
  ["a chart over quarters", (figures) => seriesChart({ ...words, series: [ebitda.computed], figures })],
];

/** Release, line 308: adjusted EBITDA of $9,924 thousand. */
const forms = [
  { form: "as printed", choice: {}, text: "9,924", unit: "in thousands of US dollars" },
  { form: "millions", choice: { unit: "millions" }, text: "9.9", unit: "in millions of US dollars" },
  {
    form: "exact millions",
    choice: { unit: "millions", figures: "exact" },
    text: "9.924",
    unit: "in millions of US dollars",
  },
] as const;

test.each(views.flatMap(([view, of]) => forms.map((one) => ({ view, of, ...one }))))(
  "$view writes its figures as $form, and says the unit so",
  ({ of, choice, text, unit }) => {
    const block = renderBlock(newPage(), of(formOf(choice)));
    expect(htmlOf(block)).toContain(`>${text}</button>`);
    expect(textOf(block)).toContain(unit);
  },
);

test("a form moves no bar", () => {
  const rects = (figures: FigureForm): readonly string[] =>
    htmlOf(renderBlock(newPage(), waterfall(ebitda, "2010-Q2", { figures }))).match(/<rect[^>]*>/g) ?? [];
  expect(rects(formOf({ unit: "millions" }))).toEqual(rects(formOf({})));
});

test("a figure that the author wrote by show stays so", () => {
  const own = show(compensation, { unit: "words" });
  const html = renderBlock(
    newPage(),
    table([{ line: "C", at: own }], { figures: formOf({ unit: "millions" }) }),
  );
  expect(textOf(html)).toContain("$1,444 thousand");
});

test.each([
  { values: [compensation, show(compensation, { decimals: -3 })], words: "in thousands of US dollars" },
  { values: [show(compensation, { scale: 6 })], words: "in millions of US dollars" },
  { values: [compensation, show(compensation, { scale: 6 })], words: "" },
  {
    values: [compensation, show(compensation, { scale: 6, unit: "words" })],
    words: "in thousands of US dollars",
  },
  { values: ["x", null], words: "" },
])("the unit said once is that of the figures as written: $words", ({ values, words }) => {
  expect(unitWords(values)).toBe(words);
});

test.each([
  ["what the last digit of a quotient leaves of nothing", `-0.${"0".repeat(58)}1`, "0%"],
  ["a number that goes on", "16.39653035935", "16.396530%"],
  ["a number that ends", "16.4", "16.4%"],
])("exact figures have six decimals at most, and none too many: %s", (_, value, text) => {
  const figure = given({ unit: "percent", value, label: "Margin", reason: "an example" });
  const shown = renderBlock(newPage(), formOf({ figures: "exact" })(figure));
  expect(textOf(shown)).toBe(text);
});
