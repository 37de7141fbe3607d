import { scopeOf } from "../../lib/cells/index.ts";
import type { FrozenCell } from "../../lib/frozen/index.ts";
import { frozenCells } from "../../lib/frozen/index.ts";
import { runNotebook } from "../../lib/notebook/index.ts";
import { compileInNode, compileNotebook } from "../../lib/notebook/node.ts";
import { isNotebookOf } from "../../lib/show/index.ts";
import { formatProblem } from "../../lib/text/index.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";
import type { Freezable } from "./freezable.ts";

/** A notebook that cannot be run to its end; each line of the message is one problem. */
export class RunError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "RunError";
  }
}

/**
 * The cells of a reconciliation's own notebook that show it, none if there is no such notebook. The notebook runs.
 *
 * @throws RunError if it has a problem
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
  const whole = { ...notebook, imports: {}, modules: {} };
  const result = await runNotebook(whole, scopeOf(release.desk), { compile: compileInNode });
  if (result.problems.length > 0 && notebook.imported.length === 0) {
    throw new RunError(result.problems.map(formatProblem));
  }
  return frozenCells(whole, result, released.reconciliation);
}
