import { scopeOf } from "../../lib/cells/index.ts";
import {
  fileImports,
  type Notebook,
  NotebookError,
  type RunResult,
  runNotebook,
  standsAlone,
} from "../../lib/notebook/index.ts";
import { compileInNode, compileNotebook, ownFilesOf } from "../../lib/notebook/node.ts";
import type { SiteRelease } from "../../lib/show/index.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";

/**
 * Runs a notebook over its release.
 *
 * @throws NotebookError if it cannot be run to its end
 */
export async function runFile(
  { desk }: SiteRelease,
  { source, path }: NotebookFile,
): Promise<{ readonly notebook: Notebook; readonly result: RunResult }> {
  const compiled = compileNotebook(source, path).notebook;
  const notebook = { ...compiled, imports: fileImports(compiled, ownFilesOf(compiled)), modules: {} };
  const result = await runNotebook(notebook, scopeOf(desk), { compile: compileInNode });
  if (result.problems.length > 0 && standsAlone(notebook)) throw new NotebookError(result.problems);
  return { notebook, result };
}
