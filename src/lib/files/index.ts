export {
  creditOf,
  downloadsOfChecks,
  filesOfChecks,
  type NotebookExports,
  type NotebookParts,
  type SiteFile,
  tableSchema,
  unitOfTable,
} from "./exports/index.ts";
export { drawingFile, isDrawing } from "./pictures/index.ts";
export { type CellOutput, csvOf, jsonOf, type TablePlace } from "./tables/index.ts";
export { checksWorkbook, checksWorkbookLink, reconciliationWorkbookLink } from "./workbook/index.ts";
