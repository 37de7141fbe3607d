import { unitEntry } from "../../figures/index.ts";
import type { Fact, Witness } from "../../release/index.ts";
import { formatPlace } from "../../text/index.ts";
import { diagnose } from "../diagnoses/index.ts";
import type { Reading } from "../model/index.ts";
import { compare, isComparable, placeOf, type Result, titleOf } from "../model/index.ts";
import type { CheckContext, Evaluation } from "../recompute/index.ts";
import { describeMissing, inputsOf, type Precision, quantityOf, subjectOf } from "../recompute/index.ts";
import { factReferences, type Relation, speaksOf } from "../relations/index.ts";

/** Applies a relation to every printed figure that it speaks of: one result a witness. */
export function checkRelation(context: CheckContext, relation: Relation): readonly Result[] {
  const print = relation.target.cell && context.ledger.printAt(relation.target.cell);
  if (print) return [checkWitness(context, relation, print)];
  return context.ledger
    .factsOf(relation.target.concept)
    .filter((fact) => speaksOf(relation, fact))
    .flatMap((fact) =>
      targets(context, relation, fact).map((witness) => checkWitness(context, relation, witness)),
    );
}

/** A quotient is recomputed wherever it is printed; a level once, since its other prints must agree with that one. */
function targets({ ledger }: CheckContext, relation: Relation, fact: Fact): readonly Witness[] {
  const { table, target } = relation;
  if (table)
    return fact.witnesses.filter((one) => one.table === table && (target.line ?? one.line) === one.line);
  const { unit } = fact;
  if (!unitEntry(unit).adds) return fact.witnesses;
  return ledger
    .readings(fact.concept, fact.segment, fact.period)
    .slice(0, 1)
    .map((reading) => reading.witness);
}

/** Recomputes one printed figure and says what came of it. */
export function checkWitness(context: CheckContext, relation: Relation, witness: Witness): Result {
  const subject = subjectOf(relation, witness);
  const evaluated = (precision: Precision): Evaluation =>
    context.recomputer.evaluate(relation.expression, subject, precision);
  const head = headOf(context, relation, witness);
  const { hindrance: known } = relation;
  if (known !== undefined) return { ...head, verdict: "not-checkable", hindrance: known };
  const exempt = exemptionOf(context, relation, witness);
  if (exempt) return { ...head, verdict: "not-checkable", ...exempt };
  const finest = evaluated("finest");
  if (finest.kind === "missing")
    return {
      ...head,
      verdict: "not-checkable",
      needs: describeMissing(context.ledger, finest.quantities),
      inputs: printedOperands(context, relation, witness),
    };
  const printed = context.ledger.reading(witness);
  const hindrance = hindranceOf(relation, finest, printed);
  if (hindrance) {
    const where = relation.place ? `, by the relation at ${formatPlace(relation.place)}` : "";
    const inputs = printedOperands(context, relation, witness);
    return { ...head, verdict: "not-checkable", hindrance: `${hindrance}${where}`, inputs };
  }
  // "n/m" is right exactly where no growth figure is meaningful.
  if (finest.kind === "not-meaningful") {
    const diagnosis = printed && { mistake: null, text: `No growth is meaningful here: ${finest.why}.` };
    return { ...head, verdict: printed ? "does-not-tie" : "ties", withoutFigure: finest.operands, diagnosis };
  }
  if (finest.kind !== "figure" || !printed) {
    const text = "A figure can be computed here, and none is printed.";
    return { ...head, verdict: "does-not-tie", diagnosis: { mistake: null, text } };
  }
  const { fromRounded } = relation;
  const coarser = () =>
    [
      ...context.recomputer.coarser(relation.expression, subject).map(evaluated),
      ...(fromRounded ? [context.recomputer.evaluate(fromRounded, subject, "as-printed")] : []),
    ].flatMap(figuresOf);
  const compared = compare(printed, finest.figure, coarser);
  // Of two prints of one quantity the intervals are not asked.
  const isApart = relation.rule === "agree" && compared.verdict === "ties-within-rounding";
  const comparison = isApart ? { ...compared, verdict: "does-not-tie" as const } : compared;
  const inputs = inputsOf(context.ledger.release, comparison.computed);
  const result: Result = { ...head, verdict: comparison.verdict, comparison, inputs };
  return { ...result, diagnosis: diagnose(context, result, printed) };
}

/**
 * Why the figures, all printed, give nothing that the printed one can be held against; null if they do. A growth rate
 * printed where none is meaningful is a mistake of the release, and no hindrance.
 */
function hindranceOf({ expression }: Relation, finest: Evaluation, printed: Reading | null): string | null {
  if (finest.kind === "impossible") return finest.why;
  if (finest.kind === "not-meaningful" && printed && expression.kind !== "growth") return finest.why;
  if (finest.kind !== "figure" || !printed || isComparable(finest.figure, printed.figure.unit)) return null;
  return `what is computed is in ${finest.figure.unit}, and the figure is printed in ${printed.figure.unit}`;
}

/** Why a relation does not apply to this figure, with the figure that says so; null where it applies. */
function exemptionOf(
  { recomputer, ledger }: CheckContext,
  { exemption }: Relation,
  witness: Witness,
): (Pick<Result, "inputs"> & { readonly hindrance: string }) | null {
  const guard = exemption && recomputer.evaluate(exemption.guard, witness, "finest");
  if (!exemption || guard?.kind !== "figure" || !guard.figure.isNegative()) return null;
  return { hindrance: exemption.why, inputs: inputsOf(ledger.release, guard.figure) };
}

function headOf({ ledger }: CheckContext, relation: Relation, witness: Witness): Result {
  const { rule, name } = relation;
  const key = [name, relation.target.segment === "*" ? witness.segment : "", witness.period]
    .filter(Boolean)
    .join(".");
  return {
    id: `${rule}.${key}@${placeOf(witness)}`,
    aliases: [],
    title: [titleOf(ledger.release, witness), relation.route].filter(Boolean).join(", "),
    list: relation.definition ? "definition" : "arithmetic",
    rule,
    witness,
    relation,
    verdict: "does-not-tie",
    comparison: null,
    inputs: [],
    diagnosis: null,
    needs: null,
  };
}

/** What the release does print of the operands of a check that it does not let a reader make. */
function printedOperands(
  { ledger }: CheckContext,
  { expression }: Relation,
  subject: Witness,
): readonly Witness[] {
  return factReferences(expression).flatMap((reference) => {
    const { concept, segment, period } = quantityOf(ledger, reference, subject);
    return ledger
      .readings(concept, segment, period)
      .slice(0, 1)
      .map((reading) => reading.witness);
  });
}

const figuresOf = (evaluation: Evaluation) => (evaluation.kind === "figure" ? [evaluation.figure] : []);
