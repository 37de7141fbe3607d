import type { Notebook, NotebookProblem } from "../model/index.ts";
import type { Resolution } from "../names/index.ts";
import type { Outcome } from "./run-unit.ts";

/** What a cell showed before it ended, the names it gives to others, and how it failed, if it did. */
export interface CellResult {
  readonly id: string | null;
  readonly displayed: readonly unknown[];
  readonly outputs: Readonly<Record<string, unknown>>;
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

/** What the units of a notebook left, in the order of the document, with all that is known to be wrong. */
export function toResult(
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
    cells: cells.map(({ displayed, outputs, error }, index) => ({
      id: notebook.cells[index]?.id ?? null,
      displayed,
      outputs,
      ...(error === undefined ? {} : { error }),
    })),
    values: inlines.map(({ value, error }) => ({ value, ...(error === undefined ? {} : { error }) })),
    problems: [...problems].toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}
