import { expect, test } from "vitest";
import { numberOutputs } from "../../../src/lib/show/page/number-outputs.ts";
import { h, htmlOf } from "../../../src/lib/text/markup/html.ts";

const table = (caption: string) =>
  h("table", {}, h("caption", {}, caption, h("span", { class: "units" }, "in dollars")));
const chart = (title: string) =>
  h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, h("b", { class: "chart-title" }, title), " Words."),
    h("details", { class: "chart-table" }, table("Twin")),
  );

test("tables and charts are counted apart, and the twin of a chart is not", () => {
  const counts = { tables: 0, charts: 0 };
  const first = numberOutputs(h("div", {}, table("A"), chart("B")), counts);
  const second = numberOutputs(h("div", {}, table("C")), counts);
  expect([...first.outputs, ...second.outputs]).toEqual([
    { number: "Table 1", title: "A" },
    { number: "Chart 1", title: "B" },
    { number: "Table 2", title: "C" },
  ]);
  expect(htmlOf(second.html)).toContain('<caption><span class="ordinal">Table 2</span> C<span');
});

test("a table whose caption is nothing but its units has no number", () => {
  expect(numberOutputs(table(""), { tables: 0, charts: 0 }).outputs).toEqual([]);
});
