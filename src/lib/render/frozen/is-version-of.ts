import type { ReleasedReconciliation } from "../../analysis/index.ts";
import type { FrozenContent } from "./frozen-record.ts";

/** Whether a record is of this reconciliation, under its id or one that it had before. */
export function isVersionOf(
  { id }: Pick<FrozenContent, "id">,
  released: Pick<ReleasedReconciliation, "id" | "aliases">,
): boolean {
  const before = released.aliases?.map((address) => address.replace(/^\/?reconciliations\/|\/$/g, "")) ?? [];
  return id === released.id || before.includes(id);
}
