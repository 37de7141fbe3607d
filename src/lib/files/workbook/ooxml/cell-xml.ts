import { element, xmlText } from "../../../text/index.ts";
import { cellAddress } from "./address.ts";
import type { Styles } from "./styles.ts";
import type { CellContent, SheetRow } from "./workbook.ts";
import { spreadsheetText } from "./xml.ts";

/** A row of a sheet; text stands in the cell itself, typed as text, so that no label can become a formula. */
export function rowXml(row: SheetRow, at: number, styles: Styles): string {
  const cells = row.flatMap((cell, column) =>
    cell ? [cellXml(cell.content, { r: cellAddress(at, column), s: styles.indexOf(cell.style) })] : [],
  );
  return cells.length > 0 ? element("row", { r: at + 1 }, ...cells) : "";
}

function cellXml(content: CellContent, place: { readonly r: string; readonly s: number }): string {
  if (content.kind === "text") {
    return element("c", { ...place, t: "inlineStr" }, element("is", {}, spreadsheetText(content.text)));
  }
  if (content.kind === "number") return element("c", place, element("v", {}, content.value));
  const formula = element("f", {}, xmlText(content.formula));
  const { cached } = content;
  return cached.kind === "number"
    ? element("c", place, formula, element("v", {}, cached.value))
    : element("c", { ...place, t: "str" }, formula, element("v", {}, xmlText(cached.text)));
}
