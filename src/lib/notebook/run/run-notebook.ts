import type { Notebook } from "../model/index.ts";
import { NotebookRun } from "./notebook-run.ts";
import type { RunResult } from "./run-result.ts";
import type { RunOptions } from "./run-unit.ts";

/** Runs every cell and expression of a notebook once; see `NotebookRun`. */
export async function runNotebook(
  notebook: Notebook,
  scope: Readonly<Record<string, unknown>>,
  options: RunOptions,
): Promise<RunResult> {
  const run = new NotebookRun(notebook, scope, options);
  try {
    return await run.result();
  } finally {
    run.dispose();
  }
}
