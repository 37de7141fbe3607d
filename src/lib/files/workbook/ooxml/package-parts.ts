import { element, xmlText } from "../../../text/index.ts";
import { hasNotes, webLinksOf } from "./sheet-tail.ts";
import type { Sheet, Workbook } from "./workbook.ts";
import { xmlPart } from "./xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const openPackage = "http://schemas.openxmlformats.org/package/2006";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What kind of content each part of the package has. */
export function contentTypes({ sheets }: Workbook): string {
  const fixed = [
    override("/xl/workbook.xml", `${sheetMl}.sheet.main+xml`),
    ...sheets.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, `${sheetMl}.worksheet+xml`)),
    override("/xl/styles.xml", `${sheetMl}.styles+xml`),
    ...sheets.flatMap((sheet, at) =>
      hasNotes(sheet) ? [override(`/xl/comments${at + 1}.xml`, `${sheetMl}.comments+xml`)] : [],
    ),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
  ];
  const kinds = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
  return xmlPart(element("Types", { xmlns: `${openPackage}/content-types` }, ...kinds, ...fixed));
}

const override = (PartName: string, ContentType: string): string =>
  element("Override", { PartName, ContentType });

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside?: boolean;
}

function relationships(all: readonly Relationship[]): string {
  const written = all.map(({ id, type, target, outside }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: outside ? "External" : undefined,
    }),
  );
  return xmlPart(element("Relationships", { xmlns: `${openPackage}/relationships` }, ...written));
}

/** Where the package begins. */
export function packageRelationships(): string {
  return relationships([
    { id: "rId1", type: `${office}/relationships/officeDocument`, target: "xl/workbook.xml" },
    {
      id: "rId2",
      type: `${openPackage}/relationships/metadata/core-properties`,
      target: "docProps/core.xml",
    },
    { id: "rId3", type: `${office}/relationships/extended-properties`, target: "docProps/app.xml" },
  ]);
}

/** The sheets of the workbook by the ids `rId1` and on, and its styles. */
export function workbookRelationships({ sheets }: Workbook): string {
  const type = `${office}/relationships/worksheet`;
  return relationships([
    ...sheets.map((_, at) => ({ id: `rId${at + 1}`, type, target: `worksheets/sheet${at + 1}.xml` })),
    { id: `rId${sheets.length + 1}`, type: `${office}/relationships/styles`, target: "styles.xml" },
  ]);
}

/** The addresses that a sheet leads to, and the parts of its notes. */
export function sheetRelationships(sheet: Sheet, number: number): string {
  const type = `${office}/relationships/hyperlink`;
  const links = webLinksOf(sheet).map((target, at) => ({ id: `rId${at + 1}`, type, target, outside: true }));
  const notes = [
    {
      id: "drawing",
      type: `${office}/relationships/vmlDrawing`,
      target: `../drawings/vmlDrawing${number}.vml`,
    },
    { id: "comments", type: `${office}/relationships/comments`, target: `../comments${number}.xml` },
  ];
  return relationships([...links, ...(hasNotes(sheet) ? notes : [])]);
}

/** Title and author, without days: the same content has the same bytes. */
export function coreProperties({ title, author }: Workbook): string {
  const spaces = {
    "xmlns:cp": `${openPackage}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  const parts = [element("dc:title", {}, xmlText(title)), element("dc:creator", {}, xmlText(author))];
  return xmlPart(element("cp:coreProperties", spaces, ...parts));
}

/** The program that wrote the workbook. */
export function appProperties(): string {
  return xmlPart(
    element("Properties", { xmlns: `${office}/extended-properties` }, element("Application", {}, "Tieout")),
  );
}
