import type { Notebook } from "../model/index.ts";
import { type Input, isInput } from "./input.ts";
import { NotebookRun } from "./notebook-run.ts";
import { reachedFrom, runOtherwise } from "./run-otherwise.ts";
import type { RunResult } from "./run-result.ts";
import type { RunOptions } from "./run-unit.ts";

/** A notebook that has run, and whose live cells can run again. */
export interface OpenNotebook {
  /** What it gave when it was opened. */
  readonly result: RunResult;
  /** The cells in which inputs stand, and those that depend on them. */
  readonly live: readonly number[];
  /**
   * What its cells display with all inputs set, those left out as published, by index; only those run that depend on what is
   * then set otherwise than when it was opened, and what the others displayed is the same.
   */
  at(settings: ReadonlyMap<string, string>): Promise<readonly (readonly unknown[])[]>;
}

/** Runs every cell and expression of a notebook once, and keeps what they gave for later runs of the live ones. */
export async function openNotebook(
  notebook: Notebook,
  scope: Readonly<Record<string, unknown>>,
  options: RunOptions,
): Promise<OpenNotebook> {
  const run = new NotebookRun(notebook, scope, options);
  const result = await run.result();
  const inputs = result.cells.map(({ displayed }) => displayed.filter(isInput));
  const withInputs = inputs.flatMap((own, at) => (own.length > 0 ? [at] : []));
  return {
    result,
    live: [...reachedFrom(run.run, withInputs)].toSorted((a, b) => a - b),
    at: async (wanted) => {
      const isOther = ({ name }: Input): boolean => wanted.get(name) !== options.settings?.get(name);
      const changed = withInputs.filter((at) => inputs[at]?.some(isOther));
      const outcomes = await runOtherwise(run, changed, wanted);
      return result.cells.map(({ displayed }, at) => outcomes.get(at)?.displayed ?? displayed);
    },
  };
}
