import type { Check, Verdict } from "../checks/index.ts";
import type { Witness } from "../release/index.ts";

/** Verdicts from the gravest. A figure that ties by one check and lacks what another needs is tied out; the other says so inside its card. */
export const gravest: readonly Verdict[] = [
  "does-not-tie",
  "ties-from-rounded",
  "ties-within-rounding",
  "ties",
  "not-checkable",
];

/** What is known of a printed figure: the checks it was put to, and those it went into. */
export interface WitnessChecks {
  readonly own: readonly Check[];
  readonly asInput: readonly Check[];
}

/** For every witness, the checks that concern it. */
export function witnessChecks(checks: readonly Check[]): (witness: Witness) => WitnessChecks {
  const own = Map.groupBy(checks, (check) => check.witness);
  const pairs = checks.flatMap((check) => check.inputs.map((input) => ({ input, check })));
  const asInput = Map.groupBy(pairs, ({ input }) => input);
  return (witness) => ({
    own: own.get(witness) ?? [],
    asInput: (asInput.get(witness) ?? []).map(({ check }) => check),
  });
}

/**
 * The gravest verdict on a printed figure; where none was put to the figure itself, "ties" if one that it went into
 * ties, and null where it is in no check at all.
 */
export function witnessVerdict({ own, asInput }: WitnessChecks): Verdict | null {
  const found =
    own.length > 0
      ? own
      : asInput.filter((check) => check.verdict === "ties" || check.verdict === "ties-within-rounding");
  return gravest.find((verdict) => found.some((check) => check.verdict === verdict)) ?? null;
}
