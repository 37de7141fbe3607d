import { describe, expect, test } from "vitest";
import { internap } from "../../site/internap.ts";
import { parseXml, readXlsx } from "./read-xlsx.ts";
import { everyWorkbook } from "./workbooks.ts";

const first = [...everyWorkbook()];
const again = everyWorkbook();

test.each(first)("the workbook %s has the same bytes each time", (id, bytes) => {
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again.get(id) ?? []))).toBe(0);
});

describe.each(first)("the file of the workbook %s", (_, bytes) => {
  const { parts, sheets, cells, names } = readXlsx(bytes);

  test("is a package whose parts are all declared, and all relations lead to parts", () => {
    const types = parts.get("[Content_Types].xml") ?? "";
    const undeclared = [...parts.keys()].filter(
      (path) =>
        path !== "[Content_Types].xml" && !/\.(rels|vml)$/.test(path) && !types.includes(`"/${path}"`),
    );
    expect(undeclared).toEqual([]);
    const inside = [...parts].filter(([path]) => path.endsWith(".rels")).flatMap(targetsInside);
    expect(inside.filter((path) => !parts.has(path))).toEqual([]);
  });

  test("has no hour and no path of the machine in it", () => {
    expect([...parts.values()].filter((text) => /dcterms|\/work\/|\/home\/|file:/.test(text))).toEqual([]);
    // The first two bytes of a zip entry's time and day: midnight on 1 January 1980.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test("has the elements of each sheet in the order that spreadsheets ask for", () => {
    for (const [at] of sheets.entries()) {
      const root = parseXml(parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? "");
      const found = [...root.children].map(({ localName }) => order.indexOf(localName));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(found).not.toContain(-1);
    }
  });

  test("has each row and each cell once, in order", () => {
    const places = cells.map(({ sheet, row, column }) => [sheets.indexOf(sheet), row, column]);
    const sorted = places.toSorted(([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z);
    expect(places).toEqual(sorted);
    expect(new Set(places.map(String)).size).toBe(places.length);
  });

  test("names printed figures, each by a name that spreadsheets allow", () => {
    const own = [...names].filter(([name]) => !name.startsWith("_xlnm."));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(([name]) => !/^[A-Za-z_][\w.]*$/.test(name))).toEqual([]);
    expect(own.every(([, place]) => /^Printed!\$C\$\d+$/.test(place))).toBe(true);
  });
});

const order = [
  [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "conditionalFormatting",
    "dataValidations",
  ],
  ["hyperlinks", "pageMargins", "pageSetup", "headerFooter", "legacyDrawing"],
].flat();

function targetsInside([path, text]: readonly [string, string]): readonly string[] {
  const folder = path.replace(/_rels\/[^/]+$/, "");
  return [...parseXml(text).getElementsByTagName("Relationship")]
    .filter((one) => one.getAttribute("TargetMode") !== "External")
    .map((one) => new URL(one.getAttribute("Target") ?? "", `file:///${folder}`).pathname.slice(1));
}

describe("each printed figure", () => {
  const { release } = internap();
  const [bytes = new Uint8Array()] = [...everyWorkbook("https://example.org")].map(([, one]) => one);
  const workbook = readXlsx(bytes);
  const inputs = workbook.cells.filter(
    ({ sheet, column, row }) => sheet === "Printed" && column === 2 && row > 3,
  );

  test("stands as a number, never as a formula, with its own characters beside it", () => {
    expect(inputs.length).toBeGreaterThan(70);
    expect(inputs.every(({ type, formula }) => type === "n" && formula === null)).toBe(true);
    for (const { row } of inputs) {
      const printed = workbook.cell("Printed", `H${row + 1}`).value;
      const line = release.lines[Number(workbook.cell("Printed", `G${row + 1}`).value) - 1] ?? "";
      expect(line.replaceAll("\\", "").replace(/<\/?u>/g, "")).toContain(printed);
    }
  });

  test("has a note with its line and a link that leads to it", () => {
    for (const { row, address } of inputs) {
      const line = workbook.cell("Printed", `G${row + 1}`).value;
      expect(workbook.notes.get(`Printed!${address}`)).toMatch(new RegExp(`^Line ${line}: `));
      const link = workbook.links.get(`Printed!${address}`);
      expect(link).toBe(`https://example.org/base/releases/internap-2010-q2/#L${line}`);
    }
  });

  test("has its note and link where the reconciliation shows it: line 303 for loss from operations of 2010-Q1", () => {
    expect(workbook.cell("Reconciliation", "A5").value).toBe("Loss from operations");
    expect(workbook.notes.get("Reconciliation!C5")).toContain(
      "Line 303: (Loss) income from operations (GAAP)",
    );
    expect(workbook.notes.get("Reconciliation!C5")).toContain("Printed: $ 114");
    expect(workbook.links.get("Reconciliation!C5")).toMatch(/#L303$/);
  });
});

/** Reconciliation of adjusted EBITDA, release, lines 303 to 308. */
describe("formulas follow the lineage", () => {
  const [, bytes = new Uint8Array()] = first.find(([id]) => id === "adjusted-ebitda") ?? [];
  const workbook = readXlsx(bytes);

  test("a total is the sum of the rows above it", () => {
    expect(workbook.cell("Reconciliation", "B10").formula).toBe("B5+B6+B7+B8+B9");
    expect(workbook.cell("Reconciliation", "B10").value).toBe("9924");
  });

  test("a margin is a quotient, shown in percent", () => {
    expect(workbook.cell("Reconciliation", "B16").formula).toBe("Reconciliation!B10/revenues.2010_Q2");
    expect(workbook.cell("Reconciliation", "B16").format).toContain("0.0%");
  });

  test("growth is a quotient less one", () => {
    expect(workbook.cell("Reconciliation", "B18").formula).toBe("Reconciliation!B10/Reconciliation!D10-1");
  });

  test("without a known site a printed figure leads to its input, and that to the line among the sources", () => {
    const link = workbook.links.get("Reconciliation!B5") ?? "";
    const source = workbook.links.get(link.slice(1)) ?? "";
    expect(source).toMatch(/^#Sources!A\d+$/);
    expect(workbook.cell("Sources", source.replace("#Sources!", "")).value).toBe("122");
  });
});
