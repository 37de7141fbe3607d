import { element, xmlText } from "../../../text/index.ts";
import { cellAddress } from "./address.ts";
import type { Styles } from "./styles.ts";
import type { CellContent, SheetRow } from "./workbook.ts";
import { spreadsheetText } from "./xml.ts";

/** A row of a sheet; text stands in the cell itself, typed as text, so that no label can become a formula. */
export function rowXml(row: SheetRow, at: number, styles: Styles): string {
  let cells = "";
  for (const [column, cell] of row.entries()) {
    if (cell) cells += cellXml(cell.content, cellAddress(at, column), styles.indexOf(cell.style));
  }
  return cells === "" ? "" : element("row", { r: at + 1 }, cells);
}

function cellXml(content: CellContent, r: string, s: number): string {
  if (content.kind === "text") {
    return element("c", { r, s, t: "inlineStr" }, element("is", {}, spreadsheetText(content.text)));
  }
  if (content.kind === "number") return element("c", { r, s }, element("v", {}, content.value));
  const formula = element("f", {}, xmlText(content.formula));
  const { cached } = content;
  return cached.kind === "number"
    ? element("c", { r, s }, formula, element("v", {}, cached.value))
    : element("c", { r, s, t: "str" }, formula, element("v", {}, xmlText(cached.text)));
}
