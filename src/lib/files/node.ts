export {
  cellDownloads,
  downloadsOfNotebook,
  downloadsOfReconciliation,
  jupyterNotebook,
  KeptExports,
  notebookExports,
  notebookMarkdown,
  notebookOutputs,
  possibleStems,
  reconciliationFile,
  reconciliationFormats,
} from "./exports/node.ts";
export { keptRasterOf } from "./pictures/node.ts";
export { reconciliationWorkbook, writeWorkbook } from "./workbook/node.ts";
