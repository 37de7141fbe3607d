import type { CellFacts, CellValues } from "../../lib/desk/index.ts";
import { cellFactsOf, cellValuesOf, editedNotebook } from "../../lib/site/node.ts";

/** Lets all cells of a notebook run again when its page is made next; false where none ran. */
export function runAgain(sent: unknown): boolean {
  const edited = editedOf(sent);
  edited?.runs.forget(edited.notebook.path);
  return edited !== null;
}

/** What the cells of a notebook did when its page was made last, or the values of one of them; null where none ran. */
export function editedCells(sent: unknown): readonly CellFacts[] | CellValues | null {
  const edited = editedOf(sent);
  if (!edited) return null;
  const { cell } = sent as { readonly cell?: unknown };
  if (cell === undefined) return cellFactsOf(edited);
  return typeof cell === "number" ? cellValuesOf(edited, cell) : null;
}

function editedOf(sent: unknown): ReturnType<typeof editedNotebook> {
  if (typeof sent !== "object" || sent === null || !("notebook" in sent)) return null;
  return typeof sent.notebook === "string" ? editedNotebook(sent.notebook) : null;
}
