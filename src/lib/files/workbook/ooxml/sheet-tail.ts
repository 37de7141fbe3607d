import { element, xmlText } from "../../../text/index.ts";
import { cellAddress } from "./address.ts";
import { toneNames } from "./styles.ts";
import type { Sheet, SheetCell, Tones, Validation } from "./workbook.ts";

/** A cell with where it stands, row and column from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

/** Every cell of a sheet, row by row. */
export function placedCells(sheet: Sheet): readonly PlacedCell[] {
  const known = placed.get(sheet);
  if (known) return known;
  const cells = placeCells(sheet);
  placed.set(sheet, cells);
  return cells;
}

/** Each part around a sheet asks for its cells anew. */
const placed = new WeakMap<Sheet, readonly PlacedCell[]>();

function placeCells({ rows }: Sheet): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const [row, those] of rows.entries()) {
    for (const [column, cell] of those.entries()) if (cell) cells.push({ row, column, cell });
  }
  return cells;
}

/** The pages that cells of a sheet lead to, in the order of the cells, without the place on the page. */
export function webLinksOf(sheet: Sheet): readonly string[] {
  return placedCells(sheet).flatMap(({ cell }) =>
    cell.link?.kind === "web" ? [splitUrl(cell.link.url).page] : [],
  );
}

/** Spreadsheets keep the place on a page apart from the page. */
function splitUrl(url: string): { readonly page: string; readonly location: string | undefined } {
  const [page = "", location] = url.split("#", 2);
  return { page, location };
}

/** True where a sheet has notes, and so parts for their text and for their boxes. */
export function hasNotes(sheet: Sheet): boolean {
  return placedCells(sheet).some(({ cell }) => cell.note !== undefined);
}

/** What stands in a sheet after its cells: conditional formats, links, the printed page, the boxes of its notes. */
export function sheetTail(sheet: Sheet, tones: Tones): readonly string[] {
  const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  const drawing = hasNotes(sheet) ? [element("legacyDrawing", { "r:id": "drawing" })] : [];
  return [
    ...colours(sheet, tones),
    ...validations(sheet),
    ...hyperlinks(sheet),
    element("pageMargins", margins),
    element("pageSetup", { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
    element("headerFooter", {}, element("oddFooter", {}, "&amp;L&amp;A&amp;RPage &amp;P of &amp;N")),
    ...drawing,
  ];
}

/** Words that a formula gives take the colour of their tone, whatever the formula comes to say. */
function colours(sheet: Sheet, tones: Tones): readonly string[] {
  const said = placedCells(sheet).filter(
    ({ cell: { content } }) => content.kind === "formula" && content.cached.kind === "text",
  );
  if (said.length === 0 || tones.size === 0) return [];
  const sqref = said.map(({ row, column }) => cellAddress(row, column)).join(" ");
  const rules = [...tones].map(([words, tone], at) =>
    element(
      "cfRule",
      { type: "cellIs", dxfId: toneNames.indexOf(tone), priority: at + 1, operator: "equal" },
      element("formula", {}, xmlText(`"${words}"`)),
    ),
  );
  return [element("conditionalFormatting", { sqref }, ...rules)];
}

function validations({ validations: all = [] }: Sheet): readonly string[] {
  if (all.length === 0) return [];
  return [element("dataValidations", { count: all.length }, ...all.map(validationXml))];
}

function validationXml(validation: Validation): string {
  const common = { allowBlank: 0, showErrorMessage: 1, sqref: validation.cell };
  const formula = (name: string, text: string): string => element(name, {}, xmlText(text));
  if (validation.kind === "list")
    return element("dataValidation", { type: "list", ...common }, formula("formula1", validation.options));
  const { least, most } = validation;
  const rule = { type: "decimal", ...common };
  if (least !== null && most !== null)
    return element("dataValidation", rule, formula("formula1", least), formula("formula2", most));
  const operator = least === null ? "lessThanOrEqual" : "greaterThanOrEqual";
  const end = least ?? most;
  return end === null ? "" : element("dataValidation", { ...rule, operator }, formula("formula1", end));
}

function hyperlinks(sheet: Sheet): readonly string[] {
  let count = 0;
  const links = placedCells(sheet).flatMap(({ row, column, cell: { link } }) => {
    if (!link) return [];
    const ref = cellAddress(row, column);
    if (link.kind === "inside") return [element("hyperlink", { ref, location: link.location })];
    count += 1;
    return [element("hyperlink", { ref, "r:id": `rId${count}`, location: splitUrl(link.url).location })];
  });
  return links.length > 0 ? [element("hyperlinks", {}, ...links)] : [];
}
