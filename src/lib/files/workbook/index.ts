export { checksWorkbook } from "./checks-workbook.ts";
export { notebookWorkbook } from "./notebook-workbook.ts";
export type { Workbook } from "./ooxml/index.ts";
