import { expect, test } from "vitest";
import {
  downloadsOfReconciliation,
  filesOfReconciliation,
} from "../../../src/lib/files/exports/reconciliation-files.ts";
import { internap } from "../../site/internap.ts";
import { readPng } from "../../site/read-png.ts";

const site = { base: "/base/" };

function fileOf(id: string, period: string, format: string) {
  const released = internap().reconciliations.find((one) => one.id === id);
  if (!released) throw new Error(`the release declares no reconciliation ${id}`);
  const name = `/${id}-${period.toLowerCase()}.${format}`;
  return filesOfReconciliation(site, internap(), released)
    .find(({ href }) => href.endsWith(name))
    ?.read();
}

test("a reconciliation in one period as CSV is its rows in that period", async () => {
  expect(await fileOf("adjusted-ebitda", "2009-Q2", "csv")).toBe(
    [
      'Line,2009-Q2 (thousands of US dollars),"2009-Q2, verdict"',
      "Loss from operations,-60204,",
      "Stock-based compensation,1308,",
      '"Depreciation and amortization, in all",11937,',
      '"Loss on disposals of property and equipment, net",0,',
      "Impairments and restructuring,53735,",
      '"Adjusted EBITDA, recomputed",6776,',
      "As printed,6776,Ties\r\n",
    ].join("\r\n"),
  );
});

test("as JSON it names its page and its schema as seen from where it stands", async () => {
  const json = JSON.parse(String(await fileOf("adjusted-ebitda", "2010-Q2", "json")));
  expect(json).toMatchObject({
    $schema: "../../../../../schema/v1/table.json",
    kind: "reconciliation",
    page: "./",
  });
});

test("as a drawing and as a picture it is its bridge", async () => {
  const svg = String(await fileOf("adjusted-ebitda", "2010-Q2", "svg"));
  expect(svg).toContain("<title>Loss from operations to Adjusted EBITDA, 2010-Q2</title>");
  expect(svg.replaceAll(/<\/text><text[^>]*>/g, " ")).toMatch(
    />In thousands of US dollars\. Source: Internap Network Services Corporation, Internap Reports Second Quarter 2010 Financial Results, 2010-08-04\. /,
  );
  expect(svg).toContain(">/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/</text>");
  const png = await fileOf("adjusted-ebitda", "2010-Q2", "png");
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
  expect(readPng(png as Uint8Array)).toMatchObject({ width: 1664, height: 2 * height });
});

test("one workbook is for all its periods", async () => {
  const [released] = internap().reconciliations.filter(({ id }) => id === "adjusted-ebitda");
  const files = released ? filesOfReconciliation(site, internap(), released) : [];
  const [workbook, ...more] = files.filter(({ href }) => href.endsWith(".xlsx"));
  expect(workbook?.href).toBe("/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda.xlsx");
  expect(more).toEqual([]);
  // What a ZIP file begins with.
  expect((await workbook?.read())?.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});

test("its files keep a name of their own wherever they are saved", () => {
  const folder = "/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2";
  expect(downloadsOfReconciliation(site, "internap-2010-q2", "adjusted-ebitda", "2010-Q2")).toEqual([
    { href: `${folder}/adjusted-ebitda-2010-q2.csv`, text: "CSV" },
    { href: `${folder}/adjusted-ebitda-2010-q2.json`, text: "JSON" },
    { href: `${folder}/adjusted-ebitda-2010-q2.svg`, text: "SVG" },
    { href: `${folder}/adjusted-ebitda-2010-q2.png`, text: "PNG" },
    {
      href: "/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda.xlsx",
      text: "Excel workbook",
    },
  ]);
});
