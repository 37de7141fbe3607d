import type { ReleasedReconciliation } from "../../analysis/index.ts";
import type { FrozenContent } from "./frozen-record.ts";

/** Whether a record is of this reconciliation of its release, under its id or one that it had before. */
export function isVersionOf(
  { id }: Pick<FrozenContent, "id">,
  released: Pick<ReleasedReconciliation, "id" | "aliases">,
): boolean {
  return id === released.id || (released.aliases ?? []).some((alias) => reconciliationIn(alias) === id);
}

/** The id in an address that a reconciliation had, `reconciliations/old-id/`; null if it is no such address. */
export function reconciliationIn(alias: string): string | null {
  return /^\/?(?:releases\/[\w.-]+\/)?reconciliations\/([\w-][\w.-]*)\/$/.exec(alias)?.[1] ?? null;
}
