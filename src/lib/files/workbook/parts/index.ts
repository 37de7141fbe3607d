export { type CheckPlace, shownPlaces } from "./checks-sheet.ts";
export { pageRow } from "./sources-sheet.ts";
export { openWorkbook, type WorkbookParts } from "./workbook-parts.ts";
