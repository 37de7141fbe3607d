import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractRelease } from "../../src/lib/release/extract/extract-folder.ts";
import { listReleases } from "../../src/lib/release/extract/load-release.ts";

const text = [
  "Fern & Sons Reports Year",
  "",
  "Sales grew 25 percent to $2.5 million.",
  "",
  "FERN & SONS",
  "Income",
  "(dollars in millions, unaudited)",
  "",
  "\tYear Ended December 31,\t\tYoY Growth",
  "\t2011\t2012\tin percent",
  "SALES\t\t\t",
  "Ferns\t1.5\t2.0\t33%",
  "Sons ....\t$0.5\t$0.5\t0%",
  "Total\t2.0\t2.5\t25%",
  "Shares\t10\t12\t20%",
  "",
].join("\n");

const duration = (id: string, start: string, end: string) => ({
  id,
  kind: "duration",
  start,
  end,
  label: id,
});
const files: Record<string, string> = {
  "concepts.csv":
    "concept,title,element,period,unit\nsales,Sales,Revenues,duration,USD\nshares,Shares,,duration,shares\n",
  "left-out.csv": "pattern,reason\n",
  "fern/release.txt": text,
  "fern/release.json": JSON.stringify({
    id: "fern",
    issuer: "Fern & Sons",
    ticker: "",
    title: "Fern & Sons Reports Year",
    published: "2013-02-05",
    currency: "USD",
    source: "Made up for a test.",
    sha256: "0".repeat(64),
    segments: [
      { id: "ferns", title: "Ferns" },
      { id: "sons", title: "Sons" },
    ],
    periods: [duration("2012", "2012-01-01", "2012-12-31"), duration("2011", "2011-01-01", "2011-12-31")],
  }),
  "fern/tables.json": '[{ "id": "income", "caption": "Income" }]',
  "fern/labels.csv":
    "table,section,label,concept,segment,at,kind\nincome,SALES,Ferns,sales,ferns,,\nincome,SALES,Sons,sales,sons,,\nincome,SALES,Total,sales,,,\nincome,,Shares,shares,,,\n",
  "fern/label-amounts.csv": "table,label,place,concept,segment,period\n",
  "fern/prose.csv":
    "line,phrase,concept,segment,period,weight,qualifier\n3,grew # to,sales-growth,,2012/2011,1,exact\n3,to #.,sales,,2012,1,exact\n",
  "fern/left-out.csv": "line,phrase,reason\n",
};

function write(): string {
  const folder = mkdtempSync(join(tmpdir(), "fern-"));
  mkdirSync(join(folder, "fern"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test("a release with other columns, labels and scale is read by the same rules", () => {
  const folder = write();
  expect(listReleases(folder)).toEqual(["fern"]);
  const { witnesses, tables } = extractRelease("fern", folder);
  expect(tables[0]?.columns.map((one) => one.period)).toEqual(["2011", "2012", "2012/2011"]);
  expect(witnesses.map(({ fact, value, scale, decimals }) => [fact, value, scale, decimals])).toEqual([
    ["sales-growth.2012/2011", "25", 0, 0],
    ["sales.2012", "2.5", 6, -5],
    ["sales.ferns.2011", "1.5", 6, -5],
    ["sales.ferns.2012", "2.0", 6, -5],
    ["sales-growth.ferns.2012/2011", "33", 0, 0],
    ["sales.sons.2011", "0.5", 6, -5],
    ["sales.sons.2012", "0.5", 6, -5],
    ["sales-growth.sons.2012/2011", "0", 0, 0],
    ["sales.2011", "2.0", 6, -5],
    ["sales.2012", "2.5", 6, -5],
    ["sales-growth.2012/2011", "25", 0, 0],
    ["shares.2011", "10", 0, 0],
    ["shares.2012", "12", 0, 0],
    ["shares-growth.2012/2011", "20", 0, 0],
  ]);
});
