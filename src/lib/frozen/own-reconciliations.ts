import { plainSlug } from "../addresses/index.ts";
import { Reconciliation, type ReleasedReconciliation } from "../analysis/index.ts";
import { UnitError } from "../figures/index.ts";
import type { Notebook, RunResult } from "../notebook/index.ts";
import { type SiteRelease, slugOf } from "../show/index.ts";
import type { LivingCells } from "./cell-changes.ts";
import type { FrozenCell, FrozenRecord } from "./record/index.ts";

/** A reconciliation that a cell of a notebook shows, and that no release declares. */
export interface OwnReconciliation extends Pick<ReleasedReconciliation, "id" | "reconciliation"> {
  /** The id of the cell, with a number after it for the second that it shows, and so on. */
  readonly name: string;
}

/**
 * The reconciliations that the cells of a notebook show, under the ids that frozen ones of them have,
 * `adjusted-ebitda.other-route`. Those of cells without an id have no name.
 */
export function ownReconciliations(
  notebook: Pick<Notebook, "path" | "cells">,
  result: Pick<RunResult, "cells">,
): readonly OwnReconciliation[] {
  return notebook.cells.flatMap(({ id }, index) => {
    if (id === null) return [];
    const shown = result.cells[index]?.displayed.filter((value) => value instanceof Reconciliation) ?? [];
    return shown.map((reconciliation, at) => {
      const name = at === 0 ? id : `${id}-${at + 1}`;
      return { name, id: ownId(notebook.path, name), reconciliation };
    });
  });
}

const ownId = (path: string, name: string): string => `${plainSlug(slugOf({ path }))}.${name}`;

/** A frozen reconciliation of a notebook's own as its release gives it now, and the cell that shows it. */
interface LivingOwn {
  readonly released: Pick<ReleasedReconciliation, "id" | "reconciliation">;
  readonly slug: string;
  readonly cell: string;
}

/**
 * The route of a record over its release as it is now, while its cell is published; null where that is gone, and where the
 * route leads nowhere any more. That the cell shows another route since is told from its code.
 */
export function livingOwn(record: FrozenRecord, { desk }: SiteRelease, cells: LivingCells): LivingOwn | null {
  const shows = record.cells.find((cell) => isNamedBy(record, cell));
  if (!shows?.id || !cells(shows.notebook)?.some(({ id }) => id === shows.id)) return null;
  const reconciliation = routeOver(record, desk);
  if (!reconciliation?.periods.includes(record.period)) return null;
  return {
    released: { id: record.id, reconciliation },
    slug: slugOf({ path: shows.notebook }),
    cell: shows.id,
  };
}

function isNamedBy({ id }: FrozenRecord, { notebook, id: cell }: FrozenCell): boolean {
  if (cell === null) return false;
  const own = ownId(notebook, cell);
  return id.startsWith(own) && /^(?:-\d+)?$/.test(id.slice(own.length));
}

function routeOver(
  { rows, printed, verdict }: FrozenRecord,
  desk: SiteRelease["desk"],
): Reconciliation | null {
  const [from, ...others] = rows;
  const weighing = (weight: 1 | -1): readonly string[] =>
    others.filter((row) => row.weight === weight).map(({ concept }) => concept);
  const relation = desk.checks.find(({ id }) => id === verdict.check)?.relation?.name;
  try {
    const spec = { from: from?.concept ?? "", add: weighing(1), less: weighing(-1), to: printed.concept };
    return desk.reconcile(relation === undefined ? spec : { ...spec, relation });
  } catch (thrown) {
    if (thrown instanceof RangeError || thrown instanceof UnitError) return null;
    throw thrown;
  }
}
