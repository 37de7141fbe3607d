export {
  creditOf,
  type NotebookExports,
  type NotebookParts,
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
  twinExtension,
} from "./formats.ts";
export { drawingFile, isDrawing } from "./pictures/index.ts";
export { type CellOutput, isSourced, safeCsv, type TablePlace, tableWriters } from "./tables/index.ts";
