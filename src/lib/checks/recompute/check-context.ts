import type { Ledger } from "../model/index.ts";
import type { Relation } from "../relations/index.ts";
import type { Recomputer } from "./recompute.ts";

/** What the checks of one release share. */
export interface CheckContext {
  readonly ledger: Ledger;
  readonly recomputer: Recomputer;
  readonly relations: readonly Relation[];
  /** Only the verdicts are wanted: no failure is diagnosed. */
  readonly verdictsOnly?: boolean;
}
