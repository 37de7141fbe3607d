export { cellDownloads, downloadsOfNotebook } from "./cell-downloads.ts";
export { jupyterNotebook } from "./jupyter-notebook.ts";
export { KeptExports } from "./kept-exports.ts";
export { notebookExports } from "./notebook-exports.ts";
export { notebookMarkdown } from "./notebook-markdown.ts";
export { notebookOutputs, possibleStems } from "./notebook-outputs.ts";
export {
  downloadsOfReconciliation,
  reconciliationFile,
  reconciliationFormats,
} from "./reconciliation-files.ts";
