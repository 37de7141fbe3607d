import type { Release } from "../../release/index.ts";
import { relationsAcross } from "../across/index.ts";
import { checkDerived } from "../derivations/index.ts";
import { foundRelations } from "../found/index.ts";
import type { Check, Result } from "../model/index.ts";
import { type Expectation, expectedOf, type Ledger, openLedger } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import { recomputer } from "../recompute/index.ts";
import type { Relation, Statement } from "../relations/index.ts";
import { fromStructure, withEachSegment } from "../relations/index.ts";
import { sentenceRelations } from "../sentences/index.ts";
import { checkAgreement } from "./check-agreement.ts";
import { checkRelation } from "./check-relation.ts";
import { checkStatement } from "./check-statement.ts";
import { onceEach } from "./once-each.ts";

/**
 * All checks of a release, in the order of its lines: by the relations declared for it, by those that its structure
 * states, agreement wherever one quantity is printed more than once, and what it says in words.
 */
export function checkRelease(
  release: Release,
  declared: readonly Relation[],
  expectations: readonly Expectation[] = [],
  statements: readonly Statement[] = [],
): readonly Check[] {
  return checksOn(openContext(release, declared), expectations, statements);
}

/** The verdicts of these checks alone, by their ids. */
export function releaseVerdicts(context: CheckContext): ReadonlyMap<string, Check["verdict"]> {
  const checks = checksOn({ ...context, verdictsOnly: true }, [], []);
  return new Map(checks.map(({ id, verdict }) => [id, verdict]));
}

/** What the checks of a release share. */
export function openContext(release: Release, declared: readonly Relation[]): CheckContext {
  const ledger = openLedger(release);
  const relations = isRead(release) ? relationsOfRead(ledger, declared) : relationsOf(release, declared);
  return { ledger, relations, recomputer: recomputer(ledger, relations) };
}

function checksOn(
  context: CheckContext,
  expectations: readonly Expectation[],
  statements: readonly Statement[],
): readonly Check[] {
  const { relations } = context;
  const direct = relations.flatMap((relation) => checkRelation(context, relation));
  const recomputed = checkDerived(context, direct);
  const failed = new Set(recomputed.filter(failedByFigures).map(({ witness }) => witness));
  const known = diagnosed(recomputed);
  const agreed = new Set(direct.flatMap(({ rule, witness }) => (rule === "agree" ? [witness] : [])));
  const agreements = [...context.ledger.release.facts.values()]
    .flatMap((fact) => checkAgreement(context, fact, failed))
    .filter(({ witness }) => !agreed.has(witness))
    .map((one) => (one.diagnosis?.mistake === null ? { ...one, diagnosis: known(one) } : one));
  const said = statements.flatMap((statement) => checkStatement(context, statement));
  const all = withDistinctIds([...recomputed, ...agreements, ...said].toSorted(byPlace));
  return onceEach(all).map((result) => ({
    ...result,
    ...expectedOf(result, expectations),
  }));
}

/** What a recomputation has found out about a figure explains why that figure does not agree with another print of it. */
function diagnosed(recomputed: readonly Result[]): (result: Result) => Result["diagnosis"] {
  const found = recomputed.filter(({ list, diagnosis }) => list === "arithmetic" && diagnosis?.mistake);
  const byWitness = new Map(found.map(({ witness, diagnosis }) => [witness, diagnosis]));
  return ({ witness, verdict, diagnosis }) =>
    (verdict === "does-not-tie" && byWitness.get(witness)) || diagnosis;
}

/** A definition in words that a table does not follow says nothing against the figure. */
const failedByFigures = (result: Result): boolean =>
  result.verdict === "does-not-tie" && result.list === "arithmetic";

const byPlace = (a: Result, b: Result): number =>
  a.witness.line - b.witness.line || a.witness.start - b.witness.start;

/**
 * A declared relation takes the place of what structure suggests for the same concept, in its own table where it names
 * one; not where the structure says another thing of it, such as the parts of a period.
 */
function relationsOf(release: Release, declared: readonly Relation[]): readonly Relation[] {
  const whole = declared.map((relation) => withEachSegment(relation, release));
  const others = fromStructure.flatMap(({ relations, yields }) =>
    relations(release).filter((one) => !yields || !declared.some((other) => takesPlaceOf(other, one))),
  );
  return [...whole, ...others];
}

/** Whether a release was added and read, so that nobody declared how its figures are made of one another. */
const isRead = ({ openDigits }: Release): boolean => openDigits !== undefined;

/** What a person declared, and what its figures show. */
function relationsOfRead(ledger: Ledger, declared: readonly Relation[]): readonly Relation[] {
  const whole = declared.map((relation) => withEachSegment(relation, ledger.release));
  const { release } = ledger;
  const within = foundRelations(release, ledger);
  const found = [
    ...within,
    ...relationsAcross(release, ledger, within),
    ...sentenceRelations(release, ledger),
  ];
  return [...whole, ...found.filter((one) => !declared.some((other) => takesPlaceOf(other, one)))];
}

function takesPlaceOf(declared: Relation, { rule, target, table }: Relation): boolean {
  const inTable = declared.table === null || declared.table === table;
  return inTable && declared.rule === rule && declared.target.concept === target.concept;
}

/** The second check of one kind in one place is called `….2`, in the order of the line. */
function withDistinctIds(results: readonly Result[]): readonly Result[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const count = (seen.get(result.id) ?? 0) + 1;
    seen.set(result.id, count);
    return count === 1 ? result : { ...result, id: `${result.id}.${count}` };
  });
}
