import { type Check, footings } from "../checks/index.ts";
import { UnitError } from "../figures/index.ts";
import { type PlacedReconciliation, type Release, statesMeasure } from "../release/index.ts";
import { readReconciliations } from "../release/node.ts";
import { ReleaseError } from "../text/index.ts";
import { folderOfData } from "../text/node.ts";
import type { Desk } from "./open-desk.ts";
import type { Reconciliation } from "./reconciliation.ts";

/** A reconciliation that a release prints, under the id of its permalink. */
export interface ReleasedReconciliation {
  readonly id: string;
  /** The slug of the notebook that discusses it. */
  readonly notebook: string;
  readonly table: string;
  /** Addresses that it had before: `reconciliations/old-id/`. */
  readonly aliases?: readonly string[] | undefined;
  readonly reconciliation: Reconciliation;
}

/**
 * The reconciliations declared in `reconciliations.json` of a release's folder; their rows are those of the table.
 *
 * @throws ReleaseError if the file has another shape, if a table is not there or reconciles nothing
 */
export function releasedReconciliations(
  desk: Desk,
  dataFolder = folderOfData(),
): readonly ReleasedReconciliation[] {
  return readReconciliations(desk.release.id, dataFolder).map((one) => {
    const { id, notebook, table, aliases } = one;
    return { id, notebook, table, aliases, reconciliation: fromTable(desk, one) };
  });
}

function fromTable(desk: Desk, { id, table: name, tableAt }: PlacedReconciliation): Reconciliation {
  const table = desk.release.tables.find((one) => one.id === name);
  const [relation] = table ? footings(table) : [];
  if (relation?.expression.kind !== "sum") {
    const what = `the reconciliation "${id}" names the table "${name}", which reconciles nothing`;
    const fix = "name the id of a table in tables.json that adds up to a measure";
    throw new ReleaseError([{ ...tableAt, what, fix }]);
  }
  const concepts = relation.expression.terms.map(({ expression }) =>
    expression.kind === "reference" ? expression.concept : "",
  );
  const [from = "", ...add] = concepts;
  try {
    return desk.reconcile({ from, add, to: relation.target.concept });
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof UnitError)) throw error;
    const what = `the reconciliation "${id}" does not add up: ${error.message}`;
    throw new ReleaseError([{ ...tableAt, what }]);
  }
}

/** The checks on a reconciliation in one period: on the figures of its rows, on the measure, its margin and growth. */
export function checksIn(
  { reconciliation }: Pick<ReleasedReconciliation, "reconciliation">,
  { release, checks }: { readonly release: Pick<Release, "concepts">; readonly checks: readonly Check[] },
  period: string,
): readonly Check[] {
  const { to, rows } = reconciliation;
  const ofRows = new Set(rows.map((row) => row.concept));
  return checks.filter(({ witness: { concept, period: own } }) => {
    const [current] = own.split("/");
    return current === period && (ofRows.has(concept) || statesMeasure(release.concepts, concept, to));
  });
}
