import type { Result } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import { quantityOf } from "../recompute/index.ts";
import type { Relation } from "../relations/index.ts";
import { allPartSums } from "../relations/index.ts";
import { equationForm, formKey, type LinearForm } from "./form.ts";

/** A relation for one segment and period: its form, target less expression, is zero. */
export interface Equation {
  readonly relation: Relation;
  readonly form: LinearForm;
  /** Equal for equations that say the same. */
  readonly key: string;
}

/** The equations in which a quantity stands, by its fact id. */
export type Equations = ReadonlyMap<string, readonly Equation[]>;

/**
 * What the release's figures follow: every sum of it that ties wherever it can be checked, and can be somewhere, in every
 * period of which the release prints anything of it; and that a flow of a longer period is the sum of its parts, unless
 * the release contradicts it. Definitions in words, and what applies only at times, are no laws.
 */
export function equationsOf(context: CheckContext, results: readonly Result[]): Equations {
  const { release } = context.ledger;
  const sums = allPartSums(release);
  const byRelation = Map.groupBy(results, ({ relation }) => relation);
  const laws = context.relations.filter(
    (relation) => !relation.definition && !relation.exemption && isLaw(byRelation.get(relation) ?? []),
  );
  const refuted = new Set(results.filter(fails).map(({ relation }) => relation?.name));
  const unrefuted = sums.filter(({ name }) => !refuted.has(name));
  const named = new Set(unrefuted.map(({ name }) => name));
  const all = [...laws.filter(({ name }) => !named.has(name)), ...unrefuted];
  return byQuantity(all.flatMap((relation) => instances(context, relation)));
}

function byQuantity(equations: readonly Equation[]): Equations {
  const having = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const id of equation.form.keys()) {
      const others = having.get(id);
      if (others) others.push(equation);
      else having.set(id, [equation]);
    }
  }
  return having;
}

const holds = ({ verdict }: Result): boolean => verdict === "ties" || verdict === "ties-within-rounding";
const fails = (result: Result): boolean => !holds(result) && result.verdict !== "not-checkable";

const isLaw = (own: readonly Result[]): boolean => own.some(holds) && !own.some(fails);

function instances({ ledger }: CheckContext, relation: Relation): readonly Equation[] {
  const { target } = relation;
  const { periods, segments, facts } = ledger.release;
  const among = typeof target.when === "object" ? [target.when.period] : periods.map(({ id }) => id);
  const within = target.segment === "*" ? segments.map(({ id }) => id) : [target.segment];
  return among.flatMap((period) =>
    within.flatMap((segment) => {
      const toQuantity = (reference: typeof target) => quantityOf(ledger, reference, { segment, period });
      const form = equationForm(relation, toQuantity);
      return form && [...form.keys()].some((id) => facts.has(id))
        ? [{ relation, form, key: formKey(form) }]
        : [];
    }),
  );
}
