export {
  cellDownloads,
  creditOf,
  downloadsOfNotebook,
  type NotebookExports,
  type NotebookParts,
  notebookOutputs,
  outputData,
  possibleStems,
  type SiteFile,
  tableSchema,
  unitOfTable,
} from "./exports/index.ts";
export {
  alternates,
  contentType,
  type Extension,
  type ExtensionOf,
  extensionsOf,
  type Format,
  formatOf,
  formats,
  isWritten,
  twinExtension,
} from "./formats.ts";
export { drawingFile, isDrawing, markTextsOnPaper, type SvgStyles } from "./pictures/index.ts";
export { type CellOutput, isSourced, safeCsv, type TablePlace, tableWriters } from "./tables/index.ts";
