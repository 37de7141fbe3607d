export {
  cellDownloads,
  downloadsOfChecks,
  downloadsOfNotebook,
  downloadsOfReconciliation,
  drawingWriters,
  filesOfChecks,
  filesOfReconciliation,
  KeptExports,
  notebookExports,
  notebookOutputs,
  notebookWriters,
  possibleStems,
} from "./exports/node.ts";
export { keptRasterOf } from "./pictures/node.ts";
