import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";

/** A cell as it stands in the file. */
export interface ReadCell {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly formula: string | null;
  /** The number or the words that the file holds for it. */
  readonly value: string;
  readonly format: string;
}

/** What tests read of an .xlsx file. */
export interface ReadWorkbook {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly string[];
  readonly cells: readonly ReadCell[];
  readonly names: ReadonlyMap<string, string>;
  cell(sheet: string, address: string): ReadCell;
  /** Notes by `Sheet!A1`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Where cells lead, by `Sheet!A1`: an address, or `#Sheet!A1`. */
  readonly links: ReadonlyMap<string, string>;
}

/** The document of a part. */
export function parseXml(text: string): Element {
  return new DOMParser().parseFromString(text, "text/xml").documentElement as unknown as Element;
}

/** Reads the bytes of an .xlsx file by its XML alone. */
export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  const files = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)] as const);
  const parts = new Map(files);
  const part = (path: string): Element => parseXml(parts.get(path) ?? "<none/>");
  const book = part("xl/workbook.xml");
  const sheets = all(book, "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
  const formats = formatsOf(part("xl/styles.xml"));
  const cells = sheets.flatMap((sheet, at) =>
    cellsOf(sheet, part(`xl/worksheets/sheet${at + 1}.xml`), formats),
  );
  const byAddress = new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
  return {
    parts,
    sheets,
    cells,
    names: new Map(
      all(book, "definedName").map((one) => [one.getAttribute("name") ?? "", one.textContent ?? ""]),
    ),
    cell: (sheet, address) => {
      const found = byAddress.get(`${sheet}!${address}`);
      if (found) return found;
      throw new RangeError(`the workbook has no cell ${sheet}!${address}`);
    },
    notes: new Map(sheets.flatMap((sheet, at) => notesOf(sheet, part(`xl/comments${at + 1}.xml`)))),
    links: new Map(
      sheets.flatMap((sheet, at) =>
        linksOf(
          sheet,
          part(`xl/worksheets/sheet${at + 1}.xml`),
          part(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`),
        ),
      ),
    ),
  };
}

const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];

function formatsOf(styles: Element): readonly string[] {
  const codes = new Map(
    all(styles, "numFmt").map((one) => [one.getAttribute("numFmtId"), one.getAttribute("formatCode") ?? ""]),
  );
  const [used] = all(styles, "cellXfs");
  return [...(used?.children ?? [])].map((xf) => codes.get(xf.getAttribute("numFmtId")) ?? "");
}

function cellsOf(sheet: string, root: Element, formats: readonly string[]): readonly ReadCell[] {
  return all(root, "c").map((cell) => {
    const address = cell.getAttribute("r") ?? "";
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const text = (name: string): string | null => all(cell, name)[0]?.textContent ?? null;
    return {
      sheet,
      address,
      row: Number(row) - 1,
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      type: cell.getAttribute("t") ?? "n",
      formula: text("f"),
      value: text("v") ?? text("t") ?? "",
      format: formats[Number(cell.getAttribute("s"))] ?? "",
    };
  });
}

function notesOf(sheet: string, root: Element): readonly (readonly [string, string])[] {
  return all(root, "comment").map((one) => [
    `${sheet}!${one.getAttribute("ref")}`,
    all(one, "t")
      .map((text) => text.textContent ?? "")
      .join(""),
  ]);
}

function linksOf(sheet: string, root: Element, relations: Element): readonly (readonly [string, string])[] {
  const targets = new Map(
    all(relations, "Relationship").map((one) => [one.getAttribute("Id"), one.getAttribute("Target") ?? ""]),
  );
  return all(root, "hyperlink").map((one) => [
    `${sheet}!${one.getAttribute("ref")}`,
    [targets.get(one.getAttribute("r:id")) ?? "", one.getAttribute("location") ?? ""].join("#"),
  ]);
}
