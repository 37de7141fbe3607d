import { expect, test } from "vitest";
import { renderBlock } from "../../src/lib/cells/render-value.ts";
import { barChart } from "../../src/lib/charts/bar-chart.ts";
import { bridge } from "../../src/lib/charts/bridge.ts";
import { seriesChart } from "../../src/lib/charts/series-chart.ts";
import { waterfall } from "../../src/lib/charts/waterfall.ts";
import { given, reported } from "../../src/lib/figures/figure.ts";
import { type ScaleName, scaleNamed, scales } from "../../src/lib/figures/units/scales.ts";
import { type FigureForm, formOf } from "../../src/lib/show/page/figure-form.ts";
import { show } from "../../src/lib/show/page/shown.ts";
import { unitWords } from "../../src/lib/show/page/unit-words.ts";
import { table } from "../../src/lib/show/tables/table-view.ts";
import { htmlOf, textOf } from "../../src/lib/text/markup/html.ts";
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

const place = { release: "fern", table: "t", line: 1, start: 0, end: 1 };
const source = { ...place, fact: "a", label: "A", printed: "1" };
/** Two invented companies: one prints whole millions of euros, the other every dollar. */
const euros = reported({
  unit: "EUR",
  scale: 6,
  decimals: -6,
  value: "12345",
  label: "Sales",
  sources: [source],
});
const dollars = reported({
  unit: "USD",
  scale: 0,
  decimals: 0,
  value: "1234567",
  label: "Rent",
  sources: [source],
});

test.each([
  { of: euros, unit: "units", text: "12,345,000,000", words: "in euros" },
  { of: euros, unit: "hundreds", text: "123,450,000", words: "in hundreds of euros" },
  { of: euros, unit: "thousands", text: "12,345,000", words: "in thousands of euros" },
  { of: euros, unit: "millions", text: "12,345", words: "in millions of euros" },
  { of: euros, unit: "billions", text: "12.3", words: "in billions of euros" },
  { of: euros, unit: "billions", figures: "exact", text: "12.345", words: "in billions of euros" },
  { of: dollars, unit: "units", text: "1,234,567", words: "in US dollars" },
  { of: dollars, unit: "hundreds", text: "12,345.67", words: "in hundreds of US dollars" },
  { of: dollars, unit: "thousands", text: "1,234.567", words: "in thousands of US dollars" },
  { of: dollars, unit: "millions", text: "1.2", words: "in millions of US dollars" },
  { of: dollars, unit: "millions", figures: "exact", text: "1.234567", words: "in millions of US dollars" },
] as const)(
  "an amount is written in any scale there is: $words $text",
  ({ of, text, words: said, ...choice }) => {
    const block = renderBlock(newPage(), table([{ line: "A", at: of }], { figures: formOf(choice) }));
    expect(htmlOf(block)).toContain(`>${text}</button>`);
    expect(textOf(block)).toContain(said);
  },
);

test("another power of ten with a word is another scale to choose", () => {
  const names = scales.map(({ word }) => `${word}s`);
  expect(names).toEqual(["hundreds", "thousands", "millions", "billions", "trillions"]);
  expect(["units", ...names].map((name) => scaleNamed(name as ScaleName)?.power ?? 0)).toEqual([
    0, 2, 3, 6, 9, 12,
  ]);
});

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
