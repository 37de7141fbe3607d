import { Reconciliation } from "../analysis/index.ts";
import type { Cell, Notebook, RunResult } from "../notebook/index.ts";
import { codeOf } from "./cell-changes.ts";
import type { FrozenCell } from "./record/index.ts";

/**
 * The cells of a notebook that show a reconciliation, with those whose names they read, in the order of the notebook.
 * A reconciliation is the same if it leads over the same rows to the same measure.
 */
export function frozenCells(
  { path, cells }: Pick<Notebook, "path" | "cells">,
  result: Pick<RunResult, "cells">,
  reconciliation: Reconciliation,
): readonly FrozenCell[] {
  const isShown = (value: unknown): boolean =>
    value instanceof Reconciliation && isSameRoute(value, reconciliation);
  const shows = cells.filter((_, index) => result.cells[index]?.displayed.some(isShown));
  const needed = withRead(cells, shows);
  return cells
    .filter((cell) => needed.has(cell))
    .map(({ id, source }) => ({ notebook: path, id, code: codeOf(source).split("\n") }));
}

/** Whether two reconciliations lead over the same rows to the same measure. */
export function isSameRoute(a: Reconciliation, b: Reconciliation): boolean {
  return routeOf(a) === routeOf(b);
}

function routeOf({ rows, to }: Reconciliation): string {
  return [...rows.map(({ concept, weight }) => `${weight} ${concept}`), to].join("\n");
}

/** The cells, and those that declare what they read, and so on. */
function withRead(cells: readonly Cell[], shows: readonly Cell[]): ReadonlySet<Cell> {
  const needed = new Set(shows);
  for (const { reads } of needed) {
    const names = new Set(reads.map(({ name }) => name));
    for (const cell of cells) if (cell.declares.some(({ name }) => names.has(name))) needed.add(cell);
  }
  return needed;
}
