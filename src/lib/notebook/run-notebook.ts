import type { Cell, Inline, Notebook } from "./notebook.ts";
import type { NotebookProblem } from "./problem.ts";
import { type Resolution, resolveNames } from "./resolve-names.ts";
import { nothing, type Outcome, type Run, type RunOptions, runUnit, waiting } from "./run-unit.ts";
import { UnitGraph } from "./unit-graph.ts";

/** What a cell showed before it ended, and how it failed, if it did. */
export interface CellResult {
  readonly id: string | null;
  readonly displayed: readonly unknown[];
  readonly error?: NotebookProblem;
}

export interface InlineResult {
  readonly value: unknown;
  readonly error?: NotebookProblem;
}

export interface RunResult {
  /** By index, as in `notebook.cells`. */
  readonly cells: readonly CellResult[];
  /** By index, as in `notebook.inlines`. */
  readonly values: readonly InlineResult[];
  /** What an author must mend; a cell that only waits for a failed one is not among them. */
  readonly problems: readonly NotebookProblem[];
}

/**
 * Runs every cell and expression once, each after the cells it reads. `scope` holds the names that are there
 * without being declared. Never rejects for an author's mistake: errors are in the result.
 * Runs share nothing, so any number of them may go on at once.
 */
export async function runNotebook(
  notebook: Notebook,
  scope: Readonly<Record<string, unknown>>,
  options: RunOptions,
): Promise<RunResult> {
  const ambient = { frontmatter: notebook.frontmatter, ...scope, ...notebook.imports };
  const run: Run = { notebook, ambient, options, resolution: resolveNames(notebook, Object.keys(ambient)) };
  const { cellInputs, cellProblems, inlineInputs, inlineProblems } = run.resolution;
  const graph = new UnitGraph();
  const cells = notebook.cells.map((cell, index) => {
    if (!cell.run) return graph.add(`cell ${index}`, [], () => ({ ...nothing, displayed: [] }));
    return addUnit(graph, run, `cell ${index}`, cell, cellInputs[index], cellProblems[index]);
  });
  const inlines = notebook.inlines.map((inline, index) =>
    addUnit(graph, run, `inline ${index}`, inline, inlineInputs[index], inlineProblems[index]),
  );
  try {
    return toResult(notebook, run.resolution, await Promise.all(cells), await Promise.all(inlines));
  } finally {
    graph.dispose();
  }
}

function addUnit(
  graph: UnitGraph,
  run: Run,
  name: string,
  unit: Cell | Inline,
  inputs: readonly number[] = [],
  problems: readonly NotebookProblem[] = [],
): Promise<Outcome> {
  const problem = unit.problems[0] ?? problems[0];
  // A unit that cannot run waits for nothing, so that a cycle never reaches the runtime.
  if (problem !== undefined) return graph.add(name, [], () => ({ ...nothing, error: problem }));
  const names = inputs.map((index) => `cell ${index}`);
  return graph.add(name, names, (...given) => {
    const failed = given.findIndex((outcome) => outcome.error !== undefined);
    if (failed >= 0) return { ...nothing, error: waiting(unit, run.notebook, inputs[failed] ?? 0) };
    return runUnit(run, unit, inputs, given);
  });
}

function toResult(
  notebook: Notebook,
  resolution: Resolution,
  cells: readonly Outcome[],
  inlines: readonly Outcome[],
): RunResult {
  const known = [
    ...notebook.problems,
    ...[...notebook.cells, ...notebook.inlines].flatMap((unit) => unit.problems),
    ...[...resolution.cellProblems, ...resolution.inlineProblems].flat(),
  ];
  const thrown = [...cells, ...inlines]
    .map(({ error }) => error)
    .filter((error) => error?.rule === "cell-runs");
  const problems = new Set([...known, ...thrown].filter((problem) => problem !== undefined));
  return {
    cells: cells.map(({ displayed, error }, index) => ({
      id: notebook.cells[index]?.id ?? null,
      displayed,
      ...(error === undefined ? {} : { error }),
    })),
    values: inlines.map(({ value, error }) => ({ value, ...(error === undefined ? {} : { error }) })),
    problems: [...problems].toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}
