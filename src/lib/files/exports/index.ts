export { cellDownloads, downloadsOfNotebook } from "./cell-downloads.ts";
export { creditOf, unitOfTable } from "./credit.ts";
export type { NotebookExports } from "./notebook-exports.ts";
export { notebookOutputs, possibleStems } from "./notebook-outputs.ts";
export type { NotebookParts } from "./notebook-text.ts";
export { outputData } from "./output-data.ts";
export type { SiteFile } from "./site-file.ts";
export { tableSchema } from "./table-schema.ts";
