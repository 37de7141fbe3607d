import { extensionsOf } from "../formats.ts";
import type { CellOutput } from "./cell-outputs.ts";
import type { TablePlace } from "./json-of.ts";
import { tableWriters } from "./table-writers.ts";

/** What of the files of an output is kept until they are written, by extension: its tables, and its drawing as SVG. */
export function outputFiles(
  { table, draw }: Pick<CellOutput, "table" | "draw">,
  place: TablePlace,
): readonly (readonly [extension: string, text: string])[] {
  const tables = table
    ? extensionsOf("table").map((extension) => [extension, tableWriters[extension](table, place)] as const)
    : [];
  return [...tables, ...(draw ? [["svg", draw()] as const] : [])];
}
