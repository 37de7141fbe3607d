import type { Fact, Witness } from "../../release/index.ts";
import { diagnose } from "../diagnoses/index.ts";
import type { Reading } from "../model/index.ts";
import { type Comparison, compare, placeOf, type Result, titleOf } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import type { FactReference } from "../relations/index.ts";

/**
 * Every further print of a quantity agrees with its finest one: equal at the same precision, where intervals are not
 * asked, and the rounded value at a coarser one. Where the finer print stands halfway between two coarser values,
 * either is a rounding of what it stands for: 46.46% is printed 46.5% and 46%. A print that already failed its own
 * recalculation is not what others are held against, so that the wrong one of two is the one that disagrees.
 */
export function checkAgreement(
  context: CheckContext,
  fact: Fact,
  failed: ReadonlySet<Witness> = new Set(),
): readonly Result[] {
  const readings = context.ledger.readings(fact.concept, fact.segment, fact.period);
  const home = readings.find(({ witness }) => !failed.has(witness)) ?? readings[0];
  return home ? readings.filter((one) => one !== home).map((other) => agreement(context, home, other)) : [];
}

function agreement(context: CheckContext, home: Reading, other: Reading): Result {
  const compared = compare(other, home.figure, () => []);
  const comparison: Comparison = { ...compared, verdict: verdictOf(home, other, compared) };
  const result: Result = {
    id: `agree.${other.witness.fact}@${placeOf(other.witness)}`,
    aliases: [],
    title: titleOf(context.ledger.release, other.witness),
    list: "arithmetic",
    rule: "agree",
    witness: other.witness,
    relation: null,
    verdict: comparison.verdict,
    comparison,
    inputs: [home.witness],
    diagnosis: null,
    needs: null,
  };
  return { ...result, diagnosis: diagnose(context, { ...result, relation: toItself(other) }, other) };
}

function verdictOf(home: Reading, other: Reading, compared: Comparison): Comparison["verdict"] {
  if (home.witness.decimals > other.witness.decimals) return compared.verdict;
  if (home.witness.decimals < other.witness.decimals) return compare(home, other.figure, () => []).verdict;
  return home.figure.value.equals(other.figure.value) ? "ties" : "does-not-tie";
}

/** A quantity printed twice, seen as a relation, so that a diagnosis may look beside and around it. */
function toItself({ witness: { concept, segment } }: Reading): Result["relation"] {
  const reference: FactReference = { kind: "reference", concept, segment, when: "same" };
  return { rule: "agree", name: concept, target: reference, expression: reference, table: null, place: null };
}
