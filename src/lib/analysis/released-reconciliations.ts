import { type Check, footings } from "../checks/index.ts";
import { readReleaseFile } from "../release/node.ts";
import type { Desk } from "./open-desk.ts";
import type { Reconciliation } from "./reconciliation.ts";

/** A reconciliation that a release prints, under the id of its permalink. */
export interface ReleasedReconciliation {
  readonly id: string;
  /** The slug of the notebook that discusses it. */
  readonly notebook: string;
  readonly table: string;
  /** Addresses that it had before: `reconciliations/old-id/`. */
  readonly aliases?: readonly string[];
  readonly reconciliation: Reconciliation;
}

interface Declared {
  readonly id: string;
  readonly table: string;
  readonly notebook: string;
  readonly aliases?: readonly string[];
}

/**
 * The reconciliations declared in `reconciliations.json` of a release's folder; their rows are those of the table.
 *
 * @throws SyntaxError if the file is no JSON, RangeError if a table is not there or reconciles nothing
 */
export function releasedReconciliations(desk: Desk, dataFolder = "data"): readonly ReleasedReconciliation[] {
  const { path, text } = readReleaseFile(desk.release.id, "reconciliations.json", dataFolder);
  const declared = text === "" ? [] : (JSON.parse(text) as readonly Declared[]);
  return declared.map((one) => ({ ...one, reconciliation: fromTable(desk, one, path) }));
}

function fromTable(desk: Desk, { id, table: name }: Declared, path: string): Reconciliation {
  const table = desk.release.tables.find((one) => one.id === name);
  const [relation] = table ? footings(table) : [];
  if (relation?.expression.kind !== "sum") {
    throw new RangeError(
      `${path}: the reconciliation "${id}" names the table "${name}", which reconciles nothing`,
    );
  }
  const concepts = relation.expression.terms.map(({ expression }) =>
    expression.kind === "reference" ? expression.concept : "",
  );
  const [from = "", ...add] = concepts;
  return desk.reconcile({ from, add, to: relation.target.concept });
}

/** The checks on a reconciliation in one period: on the figures of its rows, on the measure, its margin and growth. */
export function checksIn(
  { reconciliation }: ReleasedReconciliation,
  checks: readonly Check[],
  period: string,
): readonly Check[] {
  const { to, rows } = reconciliation;
  const concepts = new Set([to, ...rows.map((row) => row.concept)]);
  return checks.filter(({ witness }) => {
    const [current] = witness.period.split("/");
    return current === period && (concepts.has(witness.concept) || witness.concept.startsWith(`${to}-`));
  });
}
