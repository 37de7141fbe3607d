import { commentsXml } from "./comments-xml.ts";
import {
  appProperties,
  contentTypes,
  coreProperties,
  packageRelationships,
  sheetRelationships,
  workbookRelationships,
} from "./package-parts.ts";
import { hasNotes, webLinksOf } from "./sheet-tail.ts";
import { sheetXml } from "./sheet-xml.ts";
import { openStyles } from "./styles.ts";
import { noteBlocks, vmlDrawing } from "./vml-drawing.ts";
import type { Workbook } from "./workbook.ts";
import { workbookXml } from "./workbook-xml.ts";
import { zipOf } from "./zip.ts";

/** A workbook as the bytes of an .xlsx file: the same workbook has the same bytes, at any time and in any place. */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  return zipOf(partsOf(workbook));
}

/** Every part of the package with its path, in the order of the archive. */
export function partsOf(workbook: Workbook): readonly (readonly [path: string, text: string])[] {
  const styles = openStyles();
  const sheets = workbook.sheets.map((sheet, at) => sheetXml(sheet, styles, workbook.tones, at === 0));
  return [
    ["[Content_Types].xml", contentTypes(workbook)],
    ["_rels/.rels", packageRelationships()],
    ["docProps/app.xml", appProperties()],
    ["docProps/core.xml", coreProperties(workbook)],
    ["xl/workbook.xml", workbookXml(workbook)],
    ["xl/_rels/workbook.xml.rels", workbookRelationships(workbook)],
    ["xl/styles.xml", styles.xml()],
    ...sheets.map((text, at) => [`xl/worksheets/sheet${at + 1}.xml`, text] as const),
    ...aroundSheets(workbook),
  ];
}

function aroundSheets({ sheets, author }: Workbook): readonly (readonly [string, string])[] {
  let firstBlock = 1;
  return sheets.flatMap((sheet, at) => {
    const number = at + 1;
    const relations = [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      sheetRelationships(sheet, number),
    ] as const;
    if (!hasNotes(sheet)) return webLinksOf(sheet).length > 0 ? [relations] : [];
    const drawing = vmlDrawing(sheet, firstBlock);
    firstBlock += noteBlocks(sheet);
    return [
      relations,
      [`xl/comments${number}.xml`, commentsXml(sheet, author)] as const,
      [`xl/drawings/vmlDrawing${number}.vml`, drawing] as const,
    ];
  });
}
