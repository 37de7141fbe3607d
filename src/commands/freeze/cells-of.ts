import type { FrozenCell } from "../../lib/frozen/index.ts";
import { frozenCells } from "../../lib/frozen/index.ts";
import { isNotebookOf } from "../../lib/show/index.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";
import type { Freezable } from "./freezable.ts";
import { runFile } from "./run-file.ts";

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
  const { notebook, result } = await runFile(release, file);
  return frozenCells(notebook, result, released.reconciliation);
}
