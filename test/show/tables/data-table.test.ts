import { expect, test } from "vitest";
import { given } from "../../../src/lib/figures/figure.ts";
import { show } from "../../../src/lib/show/page/shown.ts";
import { dataTable } from "../../../src/lib/show/tables/data-table.ts";
import type { DataRow } from "../../../src/lib/show/tables/table-rows.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { newPage } from "../../site/internap.ts";

const growth = given({ unit: "percent", label: "Growth", value: "-7.4877", reason: "31,197 on 33,722" });
const tableOf = (...rows: readonly DataRow[]) => htmlOf(dataTable(newPage(), rows));

test("a verdict in a cell is its mark, with the words for who cannot see it", () => {
  const html = tableOf({ line: "Growth", verdict: "does-not-tie" });
  expect(html).toContain('<td class="mark"><span class="verdict compact verdict-does-not-tie"');
  expect(html).toContain('<span class="visually-hidden">Does not tie</span>');
});

test("a figure with a way of writing is written so", () => {
  expect(tableOf({ line: "Growth", growth: show(growth, { decimals: 2, unit: "symbol" }) })).toContain(
    "−7.49%",
  );
});

test("words among figures stand where the figures stand", () => {
  const html = tableOf({ line: "Revenues", growth }, { line: "Net loss", growth: "n/m" });
  expect(html).toContain('<td class="number positive">n/m</td>');
});

test("words in a column of words do not", () => {
  expect(tableOf({ line: "Net loss", growth: "n/m" })).toContain("<td>n/m</td>");
});

const measures = ["Revenues", "Costs", "Taxes", "Profit"].map((line, at) => ({ line, at }));

test("a table of four plain rows can be put in the order of its columns, by its heads and the ranks of its rows", () => {
  const html = tableOf(...measures);
  expect(html).toContain('<table class="statement sortable" data-columns="2">');
  expect(html).toContain('aria-label="line, A to Z"');
  expect(html).toContain('aria-label="at, smallest first"');
  expect(html).toContain('<tr data-s1="3" data-s2="4">');
});

test.each([
  ["fewer rows", measures.slice(1)],
  ["a total, which stands last", [...measures, { line: "Total", at: 6 }]],
  [
    "rows in groups",
    measures.map((row, at) => ({ group: at < 2 ? "a" : "b", ...row, line: String(row.line) })),
  ],
  ["steps under a head without a title", measures.map(({ line, at }) => ({ "": line, at }))],
])("a table with %s keeps its order", (_, rows) => {
  expect(tableOf(...rows)).not.toMatch(/sortable|radio|data-s1/);
});
