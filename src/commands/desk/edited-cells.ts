import type { CellFacts, CellValues } from "../../lib/desk/index.ts";
import { cellFactsOf, cellValuesOf, editedNotebook } from "../../lib/site/node.ts";

/** What the cells of a notebook did when its page was made last, or the values of one of them; null where none ran. */
export function editedCells(sent: unknown): readonly CellFacts[] | CellValues | null {
  if (typeof sent !== "object" || sent === null || !("notebook" in sent)) return null;
  const edited = typeof sent.notebook === "string" ? editedNotebook(sent.notebook) : null;
  if (!edited) return null;
  if (!("cell" in sent)) return cellFactsOf(edited);
  return typeof sent.cell === "number" ? cellValuesOf(edited, sent.cell) : null;
}
