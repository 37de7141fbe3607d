import type { Witness } from "../../release/index.ts";
import type { Check, List, Verdict } from "../model/index.ts";

/**
 * One printed figure or statement that does not tie, or ties only from rounded figures, with all the checks that say so:
 * the unit in which findings are counted, everywhere.
 */
export interface Finding {
  readonly list: List;
  readonly witness: Witness;
  /** The graver of the verdicts of its checks. */
  readonly verdict: FindingVerdict;
  readonly checks: readonly Check[];
}

export type FindingVerdict = Extract<Verdict, "does-not-tie" | "ties-from-rounded">;

/**
 * The findings among checks, in the order in which they stand in the release. What a definition says of a figure is a
 * finding of another list than what arithmetic says of it, so that a figure may be in both.
 */
export function findingsOf(checks: readonly Check[]): readonly Finding[] {
  const failed = checks.filter(({ verdict }) => isFindingVerdict(verdict));
  const groups = Map.groupBy(failed, ({ list, witness }) => `${list} ${witness.line}:${witness.start}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const grave = own.some(({ verdict }) => verdict === "does-not-tie");
    const verdict = grave ? "does-not-tie" : "ties-from-rounded";
    return [{ list: first.list, witness: first.witness, verdict, checks: own }];
  });
}

/** Whether a verdict makes a finding. */
export function isFindingVerdict(verdict: Verdict): verdict is FindingVerdict {
  return verdict === "does-not-tie" || verdict === "ties-from-rounded";
}
