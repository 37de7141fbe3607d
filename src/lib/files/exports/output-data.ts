import type { CellOutput } from "../tables/index.ts";
import { htmlTable, markdownTable } from "../tables/index.ts";

/** What a table or drawing is outside of a page, by media type, as notebooks of Jupyter hold it. */
export function outputData({ stem, table, draw }: CellOutput): Readonly<Record<string, string>> {
  const grid = table && markdownTable(table);
  return {
    ...(draw && { "image/svg+xml": draw() }),
    ...(table && { "text/html": htmlTable(table) }),
    "text/plain": [table?.title ?? stem, grid].filter(Boolean).join("\n\n"),
  };
}
