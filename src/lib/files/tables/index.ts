export {
  type CellOutput,
  type CreditFor,
  cellOutput,
  extensionsOfOutput,
  type OutputWriting,
  stemsOf,
} from "./cell-outputs.ts";
export { downloadLinks, downloadsHtml } from "./download-links.ts";
export { htmlTable } from "./html-table.ts";
export { inlineMarkdown } from "./inline-markdown.ts";
export type { TablePlace } from "./json-of.ts";
export { markdownTable } from "./markdown-table.ts";
export { outputFiles } from "./output-files.ts";
export { safeCsv } from "./safe-csv.ts";
export { isSourced, tableWriters } from "./table-writers.ts";
