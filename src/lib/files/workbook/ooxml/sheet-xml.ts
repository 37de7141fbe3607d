import { element } from "../../../text/index.ts";
import { cellAddress } from "./address.ts";
import { rowXml } from "./cell-xml.ts";
import { sheetTail } from "./sheet-tail.ts";
import type { Styles } from "./styles.ts";
import type { Sheet, Tones } from "./workbook.ts";
import { xmlPart } from "./xml.ts";

/** The part of one sheet, its elements in the order that the format prescribes. */
export function sheetXml(sheet: Sheet, styles: Styles, tones: Tones, isFirst: boolean): string {
  const spaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  const { rows } = sheet;
  const width = Math.max(1, ...rows.map((row) => row.length));
  const last = cellAddress(Math.max(0, rows.length - 1), width - 1);
  const parts = [
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    element("dimension", { ref: `A1:${last}` }),
    element("sheetViews", {}, view(sheet, isFirst)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("cols", {}, ...sheet.widths.map(column)),
    element("sheetData", {}, ...rows.map((row, at) => rowXml(row, at, styles))),
    ...sheetTail(sheet, tones),
  ];
  return xmlPart(element("worksheet", spaces, ...parts));
}

function view({ frozen }: Sheet, isFirst: boolean): string {
  const attributes = { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  const { rows: ySplit, columns: xSplit } = frozen;
  if (ySplit === 0 && xSplit === 0) return element("sheetView", attributes);
  const topLeftCell = cellAddress(ySplit, xSplit);
  const activePane = xSplit === 0 ? "bottomLeft" : ySplit === 0 ? "topRight" : "bottomRight";
  const split = { xSplit: xSplit || undefined, ySplit: ySplit || undefined };
  const selection = element("selection", { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell });
  const pane = element("pane", { ...split, topLeftCell, activePane, state: "frozen" });
  return element("sheetView", attributes, pane, selection);
}

function column(width: number, at: number): string {
  return element("col", { min: at + 1, max: at + 1, width, customWidth: 1 });
}
