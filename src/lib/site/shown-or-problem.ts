import { refusedAsBlock, refusedInProse } from "../cells/index.ts";
import { type CodeUnit, type Notebook, type NotebookProblem, problemOfThrown } from "../notebook/index.ts";

/** What a cell or an expression shows, or why it cannot be shown, at its place in the notebook. */
export type ShownOrProblem<Shown> = { readonly shown: Shown } | { readonly problem: NotebookProblem };

/** Shows what a cell displayed; a throw on the way, and a value that is nothing to look at, is its problem. */
export function showCell<Shown>(
  notebook: Notebook,
  unit: CodeUnit,
  displayed: readonly unknown[],
  show: () => Shown,
): ShownOrProblem<Shown> {
  return orProblem(notebook, unit, displayed.map(refusedAsBlock), show);
}

/** Shows the value of an expression in prose, in the same way. */
export function showValue<Shown>(
  notebook: Notebook,
  unit: CodeUnit,
  value: unknown,
  show: () => Shown,
): ShownOrProblem<Shown> {
  return orProblem(notebook, unit, [refusedInProse(value)], show);
}

/** Does something with what a unit gave; the problem, at the place of the unit, where that throws. */
export function orProblem<Shown>(
  notebook: Notebook,
  unit: CodeUnit,
  refused: readonly (string | null)[],
  show: () => Shown,
): ShownOrProblem<Shown> {
  const { path: file, cells, inlines } = notebook;
  const what = refused.find((one) => one !== null);
  if (what) return { problem: { rule: "cell-runs", file, ...unit.place, what } };
  try {
    return { shown: show() };
  } catch (thrown) {
    return { problem: problemOfThrown(thrown, unit, [...cells, ...inlines], file) };
  }
}
