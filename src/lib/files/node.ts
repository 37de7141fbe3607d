export {
  cellDownloads,
  downloadsOfChecks,
  downloadsOfNotebook,
  downloadsOfReconciliation,
  drawingWriters,
  filesOfChecks,
  filesOfReconciliation,
  notebookExports,
  notebookOutputs,
  notebookWriters,
  possibleStems,
} from "./exports/node.ts";
export { type ImportedNotebook, importNotebook } from "./imports/node.ts";
export { keptRasterOf, svgStyles } from "./pictures/node.ts";
