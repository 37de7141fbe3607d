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

const dollars = (value: string, scale: number) =>
  given({ unit: "USD", scale, label: "Revenues", value, reason: "a test" });
const perShare = given({ unit: "USD/share", label: "Earnings per share", value: "0.19", reason: "a test" });
const written = (...rows: readonly DataRow[]): string => tableOf(...rows).replaceAll(/<[^>]*>/g, "|");

test("each unit of a table is said once, above it", () => {
  const html = written({ now: dollars("64716", 3) }, { now: perShare }, { now: growth });
  expect(html).toContain(
    "in thousands of US dollars, in US dollars a share, and in percent where there is the sign",
  );
  expect(html).toContain("|64,716|");
});

test("but where one unit stands in two scales, each figure says its own", () => {
  const html = written({ now: dollars("64716", 3) }, { now: dollars("64.7", 6) });
  expect(html).toContain("|$64,716 thousand|");
  expect(html).toContain("million|");
  expect(html).not.toContain("in thousands");
});

test("figures of one unit stand point below point, whatever their places", () => {
  const rows = ["40", "62.5", "7.25"].map((value) =>
    given({
      unit: "percent",
      label: "Margin",
      value,
      reason: "a test",
      decimals: value.split(".")[1]?.length ?? 0,
    }),
  );
  const html = tableOf(...rows.map((margin) => ({ margin })), { margin: dollars("64716", 3) });
  // Two digits and a point short, one digit short, and none; dollars have no like in the column.
  expect(html.match(/<td class="number[^"]*"/g)).toEqual([
    '<td class="number positive percent short-5"',
    '<td class="number positive percent short-2"',
    '<td class="number positive percent"',
    '<td class="number positive"',
  ]);
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
