import type { CellOutput } from "./cell-outputs.ts";
import { csvOf } from "./csv-of.ts";
import type { TablePlace } from "./json-of.ts";
import { jsonOf } from "./json-of.ts";

/** The files of an output but for its picture, which is made from the drawing when it is asked for: by extension. */
export function outputFiles(
  { table, draw }: Pick<CellOutput, "table" | "draw">,
  place: TablePlace,
): readonly (readonly [extension: string, text: string])[] {
  const tables = table
    ? ([
        ["csv", csvOf(table)],
        ["json", jsonOf(table, place)],
      ] as const)
    : [];
  return [...tables, ...(draw ? [["svg", draw()] as const] : [])];
}
