import type { Fact } from "../release/index.ts";
import { type Finding, placeOf } from "./check.ts";
import { compare } from "./compare.ts";
import type { Ledger, Reading } from "./ledger.ts";
import { titleOf } from "./title.ts";

/**
 * Every further print of a quantity agrees with its finest one: equal at the same precision, the rounded value at a
 * coarser one. Intervals are not for that.
 */
export function checkAgreement(ledger: Ledger, fact: Fact): readonly Finding[] {
  const [home, ...others] = ledger.readings(fact.concept, fact.segment, fact.period);
  return home ? others.map((other) => agreement(ledger, home, other)) : [];
}

function agreement(ledger: Ledger, home: Reading, other: Reading): Finding {
  const comparison = compare(other, home.figure, () => []);
  const ties = comparison.verdict === "ties";
  return {
    id: `agree.${other.witness.fact}@${placeOf(other.witness)}`,
    title: titleOf(ledger.release, other.witness),
    rule: "agree",
    witness: other.witness,
    relation: null,
    verdict: ties ? "ties" : "does-not-tie",
    comparison,
    inputs: [home.witness],
    diagnosis: null,
    needs: null,
  };
}
