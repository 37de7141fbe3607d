import type { OwnFile } from "../../text/index.ts";
import type { ImportedPlace, Notebook, NotebookData } from "./notebook.ts";

/**
 * Whether all that a notebook needs is its text, its release, what every cell has at hand, and files of figures beside it:
 * modules of its own are bundled for its page alone.
 */
export function standsAlone({ imported, modules }: Pick<Notebook, "imported" | "modules">): boolean {
  return imported.every(takesOwnFile) && Object.keys(modules).length === 0;
}

/** Whether a name stands for a CSV file beside the notebook: `import peers from "./peers.csv"` in a cell. */
export function takesOwnFile({ from, imported }: ImportedPlace): boolean {
  return isOwnFile(from ?? "") && imported === "default";
}

/** Whether what is imported is a CSV file beside the notebook. */
export const isOwnFile = (from: string): boolean => /^\.{1,2}\/.*\.csv$/.test(from);

/** What the names of a notebook that stand for something of a module are worth, of modules by how it names them. */
export function moduleImports(
  { imported }: Pick<NotebookData, "imported">,
  modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Readonly<Record<string, unknown>> {
  const found = imported.flatMap(({ name, from = "", imported: called = null }) => {
    const module = modules.get(from);
    return module ? [[name, called === null ? module : module[called]] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What the names of a notebook that stand for files beside it are worth, of files by how it names them. */
export function fileImports(
  { imported }: Pick<NotebookData, "imported">,
  files: ReadonlyMap<string, OwnFile>,
): Readonly<Record<string, OwnFile>> {
  const found = imported.filter(takesOwnFile).flatMap(({ name, from = "" }) => {
    const file = files.get(from);
    return file ? [[name, file] as const] : [];
  });
  return Object.fromEntries(found);
}
