import type { NotebookRun } from "./notebook-run.ts";
import { nothing, type Outcome, type Run, type RunOptions, runAfter } from "./run-unit.ts";

/**
 * Runs cells of a notebook that has run, and what depends on them, each once, where inputs are set otherwise; what all
 * others left stands. Gives what they leave, by index; of the first run nothing changes.
 */
export async function runOtherwise(
  ran: NotebookRun,
  cells: readonly number[],
  settings: NonNullable<RunOptions["settings"]>,
): Promise<ReadonlyMap<number, Outcome>> {
  const run = { ...ran.run, options: { ...ran.run.options, settings } };
  const { cellInputs } = run.resolution;
  const reached = reachedFrom(run, cells);
  const running = new Map<number, Promise<Outcome>>();
  const runAnew = async (index: number): Promise<Outcome> => {
    const [cell, inputs] = [run.notebook.cells[index], cellInputs[index] ?? []];
    const given = await Promise.all(inputs.map(outcomeOf));
    return cell ? runAfter(run, cell, inputs, given) : nothing;
  };
  const outcomeOf = (index: number): Outcome | Promise<Outcome> => {
    if (!reached.has(index)) return ran.left(index);
    const outcome = running.get(index) ?? runAnew(index);
    running.set(index, outcome);
    return outcome;
  };
  const outcomes = [...reached].map(async (index) => [index, await outcomeOf(index)] as const);
  return new Map(await Promise.all(outcomes));
}

/** The cells and all that depend on them; without those that never run, which wait for nothing. */
export function reachedFrom(run: Run, cells: readonly number[]): ReadonlySet<number> {
  const reached = new Set(cells);
  for (const from of reached)
    for (const [index, inputs] of run.resolution.cellInputs.entries())
      if (inputs.includes(from) && canRun(run, index)) reached.add(index);
  return reached;
}

function canRun({ notebook, resolution }: Run, index: number): boolean {
  const cell = notebook.cells[index];
  return cell?.run === true && !(cell.problems[0] ?? resolution.cellProblems[index]?.[0]);
}
