import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExportTable } from "../../../src/lib/cells/export-table.ts";
import { tableOf } from "../../../src/lib/cells/table-of.ts";
import { given, reported } from "../../../src/lib/figures/figure.ts";
import { csvOf } from "../../../src/lib/files/tables/csv-of.ts";
import { show } from "../../../src/lib/show/page/shown.ts";
import { table } from "../../../src/lib/show/tables/table-view.ts";
import { internap } from "../../site/internap.ts";

const { desk, release, reconciliations, checks } = internap();

/** The table that an author's value shows. */
function shown(value: unknown): ExportTable {
  const found = tableOf(release, value);
  if (!found) throw new Error("the value shows no table");
  return found;
}

const lines = (value: unknown): readonly string[] => csvOf(shown(value)).split("\r\n").slice(0, -1);

/** A reader of CSV by the grammar of RFC 4180, and no more than that. */
function readCsv(text: string): readonly (readonly string[])[] {
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  for (let match = token.exec(text); match; match = token.exec(text)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") records.push([]);
    if (token.lastIndex === text.length) break;
  }
  return records.slice(0, -1);
}

test("a reconciliation is its rows, its units in the heading, and its verdicts beside the printed measure", () => {
  const [first] = reconciliations;
  expect(lines(first?.reconciliation)).toEqual([
    'Line,2010-Q2 (thousands of US dollars),"2010-Q2, verdict",2010-Q1 (thousands of US dollars),"2010-Q1, verdict",2009-Q2 (thousands of US dollars),"2009-Q2, verdict"',
    "Loss from operations,-713,,114,,-60204,",
    "Stock-based compensation,1444,,991,,1308,",
    '"Depreciation and amortization, in all",7992,,8753,,11937,',
    '"Loss on disposals of property and equipment, net",18,,1,,0,',
    "Impairments and restructuring,1183,,18,,53735,",
    '"Adjusted EBITDA, recomputed",9924,,9877,,6776,',
    "As printed,9924,Ties,9877,Ties,6776,Ties",
  ]);
});

test("a figure is the exact decimal in the scale in which it is shown", () => {
  const revenue = desk.figure("revenues", "2010-Q2");
  const rows = [{ thousands: revenue, millions: show(revenue, { scale: 6, decimals: 1 }) }];
  expect(lines(rows)).toEqual([
    "thousands (thousands of US dollars),millions (millions of US dollars)",
    "60525,60.525",
  ]);
});

/** 9,924 ÷ 60,525 is 0.163965303593…, each rounded to a thousand: (500 + 0.164 × 500) ÷ 60,525,000 is a thousandth of a percent. */
test("a computed figure has one digit more than the rounding of its inputs leaves sure", () => {
  const margin = desk
    .figure("adjusted-ebitda", "2010-Q2")
    .over(desk.figure("revenues", "2010-Q2"))
    .as("percent");
  expect(lines([{ margin }])[1]).toBe("16.39653");
  expect(lines([{ margin: show(margin, { decimals: 7 }) }])[1]).toBe("16.39653");
  const third = given({ unit: "ratio", value: "1", label: "one", reason: "a test" }).over(
    given({ unit: "ratio", value: "3", label: "three", reason: "a test" }),
  );
  expect(lines([{ third }])[1]).toBe("0.333333333333333");
});

test("what the release says in words stands in its words, and a word without a number gives none", () => {
  const said = checks.filter(({ witness: { printed } }) => /^(flat|almost 7 percent)$/.test(printed));
  const rows = said.filter(({ rule }) => rule === "recalculate");
  const table = shown(rows);
  expect(csvOf(table).split("\r\n")[0]).toBe(
    'Figure,Rule,Verdict,Printed (percent),"Printed, as said",Recomputed (percent),Line,Check',
  );
  const read = readCsv(csvOf(table)).slice(1);
  expect(new Set(read.map((record) => record.slice(3, 5).join("|")))).toEqual(
    new Set(["7|almost 7 percent", "|flat"]),
  );
});

test("a figure that is printed with a nought at its end keeps it", () => {
  const { lineage } = desk.figure("revenues", "2010-Q2");
  const sources = lineage.kind === "reported" ? lineage.sources : [];
  const margin = reported({ unit: "percent", scale: 0, decimals: 1, value: "5.0", label: "Margin", sources });
  expect(lines([{ margin }])[1]).toBe("5.0");
});

test("a column of unlike units says them in a column after it", () => {
  const rows = [
    { line: "Revenues", now: desk.figure("revenues", "2010-Q2") },
    { line: "Loss per share", now: desk.figure("net-loss-per-share", "2010-Q2") },
  ];
  expect(lines(table(rows, { caption: "Two", columns: { line: "Line", now: "Now" } }))).toEqual([
    'Line,Now,"Now, unit"',
    "Revenues,60525,thousands of US dollars",
    "Loss per share,-0.03,US dollars a share",
  ]);
});

test("checks are figures, verdicts in words, the line, and the id", () => {
  const [first] = checks.filter(({ id }) => id === "agree.revenues.2010-Q2@L7");
  expect(lines([first])[1]).toBe('"Revenues, 2010-Q2",agreement,Ties,60.5,60525,7,agree.revenues.2010-Q2@L7');
});

/** Rule: OWASP, "CSV Injection". */
describe("no cell is a formula", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1+2", "'-1+2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ["1-1", "1-1"],
  ])("the text %j stands as %j", (text, field) => {
    expect(csvOf(shown([{ label: text }]))).toBe(`label\r\n${field}\r\n`);
    expect(csvOf(shown([{ [text]: "x" }]))).toBe(`${field}\r\nx\r\n`);
  });

  test("a negative number that we wrote is a number", () => {
    const loss = given({ unit: "USD", value: "-5", label: "-5", reason: "a test" });
    expect(lines([{ loss, count: -3 }])[1]).toBe("-5,-3");
  });
});

test("whatever the text, a reader of RFC 4180 gets it back", () => {
  const anyTable = fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(anyTable, (pairs) => {
      const text = csvOf(shown(pairs.map(([a, b]) => ({ a, b }))));
      const read = readCsv(text)
        .slice(1)
        .map((record) => record.map((field) => field.replace(/^'(?=[=+\-@\t\r\n])/, "")));
      expect(read).toEqual(pairs);
    }),
  );
});
