import type { Release } from "../release/index.ts";
import type { Bench } from "./bench.ts";
import { type Check, type Finding, isDefinition } from "./check.ts";
import { checkAgreement } from "./check-agreement.ts";
import { checkClaim } from "./check-claim.ts";
import { checkRelation } from "./check-relation.ts";
import { type Expectation, expectedOf } from "./expectation.ts";
import type { Relation } from "./expression.ts";
import { footings } from "./footings.ts";
import { growthRelations } from "./growth-relations.ts";
import { openLedger } from "./ledger.ts";
import type { Claim } from "./parse-claims.ts";
import { partSums } from "./part-sums.ts";
import { recomputer } from "./recompute.ts";

/**
 * All checks of a release, in the order of its lines: footings from the structure of its tables, growth columns from
 * their concepts, the relations declared for it, and agreement wherever one quantity is printed more than once.
 */
export function checkRelease(
  release: Release,
  declared: readonly Relation[],
  expectations: readonly Expectation[] = [],
  claims: readonly Claim[] = [],
): readonly Check[] {
  const ledger = openLedger(release);
  const relations = relationsOf(release, declared);
  const bench: Bench = { ledger, relations, recomputer: recomputer(ledger, relations) };
  const recomputed = relations.flatMap((relation) => checkRelation(bench, relation));
  const failed = new Set(recomputed.filter(failedByFigures).map(({ witness }) => witness));
  const agreements = [...release.facts.values()].flatMap((fact) => checkAgreement(bench, fact, failed));
  return withDistinctIds(
    [...recomputed, ...agreements, ...claims.map((claim) => checkClaim(bench, claim))].toSorted(byPlace),
  ).map((finding) => ({
    ...finding,
    ...expectedOf(finding, expectations),
  }));
}

/** A definition in words that a table does not follow says nothing against the figure. */
const failedByFigures = (finding: Finding): boolean =>
  finding.verdict === "does-not-tie" && !isDefinition(finding);

const byPlace = (a: Finding, b: Finding): number =>
  a.witness.line - b.witness.line || a.witness.start - b.witness.start;

/** A declared relation takes the place of the footing or growth that structure suggests for the same concept. */
function relationsOf(release: Release, declared: readonly Relation[]): readonly Relation[] {
  const targets = new Set(declared.map(({ rule, target }) => `${rule} ${target.concept}`));
  const structural = [...release.tables.flatMap(footings), ...growthRelations(release)];
  const others = structural.filter(({ rule, target }) => !targets.has(`${rule} ${target.concept}`));
  return [...declared, ...others, ...partSums(release)];
}

/** The second check of one kind in one place is called `….2`, in the order of the line. */
function withDistinctIds(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}.${count}` };
  });
}
