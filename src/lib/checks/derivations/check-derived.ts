import { type Figure, sum } from "../../figures/index.ts";
import { factId } from "../../release/index.ts";
import { diagnose } from "../diagnoses/index.ts";
import type { Ledger, Result } from "../model/index.ts";
import { compare, isComparable } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import { inputsOf, quantityOf, subjectOf } from "../recompute/index.ts";
import { checkRules, factReferences } from "../relations/index.ts";
import { type Derived, derive, type Purpose, printedTerms, toDerivation } from "./derive.ts";
import { type Equations, equationsOf } from "./equations.ts";
import { addForms, equationForm, formKey, type LinearForm, partOf, toForm } from "./form.ts";

/** What derivations of one release start from: its equations, and those that its checks hold already, by their keys. */
interface Laws {
  readonly equations: Equations;
  readonly held: ReadonlySet<string>;
}

/**
 * The checks for which the release does not print all figures, made with those that its other figures imply. They stay
 * as they were where nothing implies them, where they are foots, which add what stands in their column, or definitions
 * in words, and where all that could be derived comes to a check that is made already.
 */
export function checkDerived(context: CheckContext, results: readonly Result[]): readonly Result[] {
  const lacking = results.filter(isLacking);
  if (lacking.length === 0) return results;
  const laws = { equations: equationsOf(context, results), held: heldBy(context.ledger, results) };
  return results.map((result) =>
    isLacking(result) ? (withDerived(context, laws, result) ?? result) : result,
  );
}

const isLacking = ({ needs, relation }: Result): boolean =>
  needs !== null &&
  relation !== null &&
  checkRules[relation.rule].recomputedFrom === "release" &&
  !relation.definition;

function heldBy(ledger: Ledger, results: readonly Result[]): ReadonlySet<string> {
  const forms = results.map((result) => (result.comparison ? ownForm(ledger, result) : null));
  return new Set(forms.flatMap((form) => (form ? [formKey(form)] : [])));
}

function ownForm(ledger: Ledger, { relation, witness }: Result): LinearForm | null {
  return relation && equationForm(relation, (reference) => quantityOf(ledger, reference, witness));
}

function withDerived(context: CheckContext, laws: Laws, result: Result): Result | null {
  const { ledger } = context;
  const { witness } = result;
  const printed = ledger.reading(witness);
  if (!printed) return null;
  const own = ownForm(ledger, result);
  const filled = own ? fillAnew(ledger, laws, own, witness.fact) : fillOperands(context, laws, result);
  if (!filled || !isComparable(filled.computed, printed.figure.unit)) return null;
  const { computed } = filled;
  const derived = filled.derived.map((one) => toDerivation(context, one));
  const comparison = compare(printed, computed, () => []);
  const inputs = inputsOf(ledger.release, computed);
  const made = { ...result, verdict: comparison.verdict, comparison, inputs, needs: null, derived };
  return { ...made, diagnosis: diagnose(context, made, printed) };
}

/** An expression whose missing quantities are derived. */
interface Computed {
  readonly computed: Figure;
  readonly derived: readonly Derived[];
}

/** The same of a sum. */
interface Filled extends Computed {
  /** The whole as an equation of printed quantities. */
  readonly equation: LinearForm;
  /** Whether a printed quantity that is named is taken out again by another part, and so would not be tested. */
  readonly isIdle: boolean;
}

/** A quotient or product each of whose missing operands can be derived by itself. */
function fillOperands(
  context: CheckContext,
  { equations }: Laws,
  { relation, witness }: Result,
): Computed | null {
  const { ledger } = context;
  if (!relation) return null;
  const purpose = { own: new Map(), without: new Set([witness.fact]) };
  const derived = new Map<string, Derived>();
  for (const reference of factReferences(relation.expression)) {
    const quantity = quantityOf(ledger, reference, witness);
    const id = factId(quantity.concept, quantity.segment, quantity.period);
    if (derived.has(id) || ledger.release.facts.get(id)?.figure) continue;
    const found = derive(ledger, equations, toForm(quantity), purpose);
    if (!found) return null;
    derived.set(id, found);
  }
  const figures = new Map([...derived].map(([id, { figure }]) => [id, figure]));
  const subject = { ...subjectOf(relation, witness), derived: figures };
  const evaluation = context.recomputer.evaluate(relation.expression, subject, "finest");
  return evaluation.kind === "figure"
    ? { computed: evaluation.figure, derived: [...derived.values()] }
    : null;
}

/**
 * The first filling that tests all figures of the check and is no check that is made already; where one is not, others
 * are looked for without each of its figures.
 */
function fillAnew(ledger: Ledger, laws: Laws, own: LinearForm, target: string): Filled | null {
  const isNew = ({ equation, isIdle }: Filled): boolean => !isIdle && !laws.held.has(formKey(equation));
  const first = fill(ledger, laws, { own, without: new Set([target]) });
  if (!first || isNew(first)) return first;
  for (const id of first.equation.keys()) {
    const other = fill(ledger, laws, { own, without: new Set([target, id]) });
    if (other && isNew(other)) return other;
  }
  return null;
}

/**
 * What is missing part by part; or all of it together, where no single part can be had, for their total alone may be
 * known, or where one part would take off again what another adds.
 */
function fill(ledger: Ledger, { equations }: Laws, purpose: Purpose): Filled | null {
  const { own } = purpose;
  const missing = partOf(own, (id) => !ledger.release.facts.get(id)?.figure);
  const filledBy = (forms: readonly LinearForm[]): Filled | null => {
    const parts = forms.map((form) => derivePart(ledger, equations, form, purpose));
    const known = parts.filter((one) => one !== null);
    return parts.length > 0 && known.length === parts.length
      ? toFilled(ledger, purpose, missing, known)
      : null;
  };
  const apart = filledBy([...missing.values()].map(({ quantity, weight }) => toForm(quantity, weight)));
  return apart && !apart.isIdle ? apart : (filledBy([missing]) ?? apart);
}

/** A derivation with its sign in the equation of the check. */
interface Part {
  readonly weight: 1 | -1;
  readonly derived: Derived;
}

function derivePart(ledger: Ledger, equations: Equations, form: LinearForm, purpose: Purpose): Part | null {
  const weight = ([...form.values()][0]?.weight ?? 1) < 0 ? -1 : 1;
  const derived = derive(ledger, equations, addForms(new Map(), form, weight), purpose);
  return derived && { weight, derived };
}

function toFilled(ledger: Ledger, { own }: Purpose, missing: LinearForm, parts: readonly Part[]): Filled {
  const [target, ...operands] = [...own];
  const printed = new Map(operands.filter(([id]) => !missing.has(id)));
  const terms = [
    ...printedTerms(ledger, printed),
    ...parts.map(({ weight, derived }) => ({ weight, figure: derived.figure })),
  ];
  const equation = parts.reduce(
    (sum, { weight, derived }) => addForms(sum, derived.known, weight),
    new Map([...(target ? [target] : []), ...printed]) as LinearForm,
  );
  const named = [printed, ...parts.map(({ derived }) => derived.known)].flatMap((form) => [...form.keys()]);
  const isIdle = named.some((id) => !equation.has(id));
  const computed = sum(
    terms.map(({ figure }) => figure),
    terms.map(({ weight }) => (weight < 0 ? 1 : -1)),
  );
  return { computed, equation, isIdle, derived: parts.map(({ derived }) => derived) };
}
