import { strFromU8, unzipSync } from "fflate";
import { parseCsv } from "../../../src/lib/text/csv.ts";
import { faultsOfXml } from "./markup-faults.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

const number = /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i;

/** Cells of a CSV file that a spreadsheet would take for a formula. */
export function faultsOfCsv(text: string): readonly string[] {
  const cells = parseCsv(text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n"), "").flatMap(
    ({ fields }) => fields,
  );
  return cells
    .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !number.test(cell))
    .map((cell) => `a cell ${cell}`);
}

/** What came from data into a workbook: markup in its parts, formulas, links to where no link of the site leads. */
export function faultsOfWorkbook(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels|vml)$/.test(name));
  return parts.flatMap(([name, content]) => {
    const text = strFromU8(content);
    const faults = [...faultsOfXml(text), ...readXml(text).flatMap(faultsOfCell)];
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

function faultsOfCell({ name, attributes, text }: XmlElement): readonly string[] {
  if (name === "f" || name === "definedName") {
    return /marker|calc|http|hyperlink|\||cmd/i.test(text.replaceAll(/"[^"]*"/g, ""))
      ? [`a formula ${text}`]
      : [];
  }
  const isText = name === "c" && attributes.get("t") === "s";
  return isText ? ["a shared string, which is none of its own"] : [];
}
