import { element, xmlText } from "../../../text/index.ts";
import { cellAddress } from "./address.ts";
import { placedCells } from "./sheet-tail.ts";
import type { Sheet } from "./workbook.ts";
import { spreadsheetText, xmlPart } from "./xml.ts";

/** The text of the notes of a sheet, in the order of its cells. */
export function commentsXml(sheet: Sheet, author: string): string {
  const comments = placedCells(sheet).flatMap(({ row, column, cell: { note } }) =>
    note === undefined
      ? []
      : [
          element(
            "comment",
            { ref: cellAddress(row, column), authorId: 0 },
            element("text", {}, element("r", {}, font, spreadsheetText(note))),
          ),
        ],
  );
  return xmlPart(
    element(
      "comments",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      element("authors", {}, element("author", {}, xmlText(author))),
      element("commentList", {}, ...comments),
    ),
  );
}

const font = element(
  "rPr",
  {},
  element("sz", { val: 9 }),
  element("color", { indexed: 81 }),
  element("rFont", { val: "Tahoma" }),
  element("family", { val: 2 }),
);
