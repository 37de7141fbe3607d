import { type Check, type Verdict, wholeVerdict } from "../../checks/index.ts";
import type { Release, Witness } from "../../release/index.ts";

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
 * The verdict on a printed figure or statement as a whole; where no check was put to the figure itself, "ties" if one
 * that it went into ties, and null where it is in no check at all.
 */
export function witnessVerdict({ own, asInput }: WitnessChecks): Verdict | null {
  const sound = asInput.filter(
    ({ verdict, list }) =>
      list === "arithmetic" && (verdict === "ties" || verdict === "ties-within-rounding"),
  );
  return wholeVerdict(own) ?? wholeVerdict(sound);
}

/** The figures of a release, and the statements in words that a check holds against them, in the order of the text. */
export function markedWitnesses(
  release: Pick<Release, "witnesses">,
  checks: readonly Check[],
): readonly Witness[] {
  const all = new Set([...release.witnesses, ...checks.map(({ witness }) => witness)]);
  return [...all].toSorted((a, b) => a.line - b.line || a.start - b.start);
}

/** The verdict on each figure and statement of a release that is in any check: what every page counts. */
export function verdictsOn(
  release: Pick<Release, "witnesses">,
  checks: readonly Check[],
): readonly Verdict[] {
  const concerns = witnessChecks(checks);
  return markedWitnesses(release, checks).flatMap((witness) => witnessVerdict(concerns(witness)) ?? []);
}
