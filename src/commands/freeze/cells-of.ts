import { scopeOf } from "../../lib/cells/index.ts";
import type { FrozenCell } from "../../lib/frozen/index.ts";
import { frozenCells } from "../../lib/frozen/index.ts";
import { fileImports, NotebookError, runNotebook, standsAlone } from "../../lib/notebook/index.ts";
import { compileInNode, compileNotebook, ownFilesOf } from "../../lib/notebook/node.ts";
import { isNotebookOf } from "../../lib/show/index.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";
import type { Freezable } from "./freezable.ts";

/**
 * The cells of a reconciliation's own notebook that show it, none if there is no such notebook. The notebook runs.
 *
 * @throws NotebookError if it cannot be run to its end
 */
export async function cellsOf(
  { release, released }: Freezable,
  files: readonly NotebookFile[],
): Promise<readonly FrozenCell[]> {
  const file = files.find((one) =>
    isNotebookOf({ ...one, frontmatter: one.frontmatter.data }, release.release.id, released.notebook),
  );
  if (!file) return [];
  const { notebook } = compileNotebook(file.source, file.path);
  const whole = { ...notebook, imports: fileImports(notebook, ownFilesOf(notebook)), modules: {} };
  const result = await runNotebook(whole, scopeOf(release.desk), { compile: compileInNode });
  if (result.problems.length > 0 && standsAlone(whole)) {
    throw new NotebookError(result.problems);
  }
  return frozenCells(whole, result, released.reconciliation);
}
