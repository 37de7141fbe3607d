export { downloadsOfChecks, filesOfChecks } from "./checks-files.ts";
export { codeForKernel, endOfShown, libraryCell, withOwnNames } from "./jupyter-code.ts";
export { cellAsText, headCell, type JupyterOrigin } from "./jupyter-notebook.ts";
export { notebookExports } from "./notebook-exports.ts";
export { type JupyterBlock, type PrintedUnit, printedOf } from "./notebook-text.ts";
export { downloadsOfReconciliation, filesOfReconciliation } from "./reconciliation-files.ts";
export { cellsOfSite } from "./run-order.ts";
export { drawingWriters, notebookWriters } from "./writers.ts";
