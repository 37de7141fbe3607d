import type { Notebook } from "./notebook.ts";

/** Whether all that a notebook needs is its text, its release and what every cell has at hand: modules of its own are bundled for its page alone. */
export function standsAlone({ imported, modules }: Pick<Notebook, "imported" | "modules">): boolean {
  return imported.length === 0 && Object.keys(modules).length === 0;
}
