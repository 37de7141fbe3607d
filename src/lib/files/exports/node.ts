export { cellDownloads, downloadsOfNotebook } from "./cell-downloads.ts";
export { downloadsOfChecks, filesOfChecks } from "./checks-files.ts";
export { notebookExports } from "./notebook-exports.ts";
export { notebookOutputs, possibleStems } from "./notebook-outputs.ts";
export { downloadsOfReconciliation, filesOfReconciliation } from "./reconciliation-files.ts";
export { drawingWriters, notebookWriters } from "./writers.ts";
