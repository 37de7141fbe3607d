import type { ExportTable } from "../../cells/index.ts";
import { type ExtensionOf, formats } from "../formats.ts";
import { csvOf } from "./csv-of.ts";
import { jsonOf, type TablePlace } from "./json-of.ts";

type TableExtension = ExtensionOf<"table">;

/** The formats of tables that say where a table is from. */
type SourcedExtension = {
  readonly [E in TableExtension]: (typeof formats)[E] extends { saysSource: true } ? E : never;
}[TableExtension];

/** Writes a table as the text of a file. */
type TableWriter<E extends TableExtension> = E extends SourcedExtension
  ? (table: ExportTable, place: TablePlace) => string
  : (table: ExportTable) => string;

/** The writers of tables, which run in a reader's browser too. */
export const tableWriters: { readonly [E in TableExtension]: TableWriter<E> } = {
  csv: csvOf,
  json: jsonOf,
};

/** Whether files of a format say where their table is from. */
export function isSourced(extension: TableExtension): extension is SourcedExtension {
  return "saysSource" in formats[extension];
}
