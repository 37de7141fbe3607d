export { checksWorkbook } from "./checks-workbook.ts";
export { notebookWorkbook } from "./notebook-workbook.ts";
export { checksWorkbookLink, reconciliationWorkbookLink } from "./workbook-links.ts";
