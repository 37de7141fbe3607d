import type { Notebook } from "../model/index.ts";
import { isInput } from "./input.ts";
import { NotebookRun, type Rerun } from "./notebook-run.ts";
import type { RunResult } from "./run-result.ts";
import type { RunOptions } from "./run-unit.ts";

/** A notebook that has run, and whose live cells can run again. */
export interface OpenNotebook {
  /** What it gave when it was opened. */
  readonly result: RunResult;
  /** Sets all inputs, those left out as published, and runs again what depends on them; one after another. */
  at(settings: ReadonlyMap<string, string>): Promise<Rerun>;
}

/** Runs every cell and expression of a notebook once, and keeps what they gave for later runs of the live ones. */
export async function openNotebook(
  notebook: Notebook,
  scope: Readonly<Record<string, unknown>>,
  options: RunOptions,
): Promise<OpenNotebook> {
  const settings = new Map(options.settings);
  const run = new NotebookRun(notebook, scope, { ...options, settings });
  const result = await run.result();
  const live = result.cells.flatMap(({ displayed }, at) => (displayed.some(isInput) ? [at] : []));
  return {
    result,
    at: (wanted) => {
      settings.clear();
      for (const [name, setting] of wanted) settings.set(name, setting);
      return run.again(live);
    },
  };
}
