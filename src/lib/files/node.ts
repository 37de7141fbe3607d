export {
  downloadsOfChecks,
  downloadsOfReconciliation,
  drawingWriters,
  filesOfChecks,
  filesOfReconciliation,
  notebookExports,
  notebookWriters,
} from "./exports/node.ts";
export { type ImportedNotebook, importNotebook } from "./imports/node.ts";
export { keptRasterOf, svgOf, svgStyles } from "./pictures/node.ts";
