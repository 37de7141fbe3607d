import type { ExportTable } from "../../cells/index.ts";
import type { ExtensionOf } from "../formats.ts";
import { csvOf } from "./csv-of.ts";
import { jsonOf, type TablePlace } from "./json-of.ts";

/** Writes a table as the text of a file. */
export type TableWriter = (table: ExportTable, place: TablePlace) => string;

/** The writers of tables, which run in a reader's browser too. */
export const tableWriters: Readonly<Record<ExtensionOf<"table">, TableWriter>> = {
  csv: csvOf,
  json: jsonOf,
};
