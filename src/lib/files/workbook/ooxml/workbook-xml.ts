import { element, xmlText } from "../../../text/index.ts";
import { quotedName } from "./address.ts";
import type { DefinedName, Workbook } from "./workbook.ts";
import { xmlPart } from "./xml.ts";

/** The part that names the sheets and the cells that have names. */
export function workbookXml({ sheets, names }: Workbook): string {
  const spaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  const listed = sheets.map(({ name }, at) =>
    element("sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` }),
  );
  const parts = [
    element("workbookPr"),
    element("bookViews", {}, element("workbookView", { windowWidth: 24000, windowHeight: 14000 })),
    element("sheets", {}, ...listed),
    element("definedNames", {}, ...heads(sheets), ...sorted(names).map(nameXml)),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: 1 }),
  ];
  return xmlPart(element("workbook", spaces, ...parts));
}

/** The frozen rows of each sheet, to be printed on every page. */
function heads(sheets: Workbook["sheets"]): readonly string[] {
  return sheets.flatMap(({ name, frozen }, at) =>
    frozen.rows > 0
      ? [
          element(
            "definedName",
            { name: "_xlnm.Print_Titles", localSheetId: at },
            xmlText(`${quotedName(name)}!$1:$${frozen.rows}`),
          ),
        ]
      : [],
  );
}

const nameXml = ({ name, refersTo }: DefinedName): string =>
  element("definedName", { name }, xmlText(refersTo));

const sorted = (names: readonly DefinedName[]): readonly DefinedName[] =>
  names.toSorted((a, b) => (a.name < b.name ? -1 : 1));
