import { factId } from "../../release/index.ts";
import type { Quantity } from "../recompute/index.ts";
import type { Expression, FactReference, Relation } from "../relations/index.ts";

/** A weighted sum of quantities by their fact ids; a weight that came to zero is not there. */
export type LinearForm = ReadonlyMap<string, LinearTerm>;

/** How often a quantity enters a form. */
export interface LinearTerm {
  readonly quantity: Quantity;
  readonly weight: number;
}

/** The form of one quantity. */
export function toForm(quantity: Quantity, weight = 1): LinearForm {
  const { concept, segment, period } = quantity;
  return new Map([[factId(concept, segment, period), { quantity, weight }]]);
}

/** The first form and `times` the second. */
export function addForms(first: LinearForm, second: LinearForm, times = 1): LinearForm {
  const sum = new Map(first);
  addTo(sum, second, times);
  return sum;
}

function addTo(sum: Map<string, LinearTerm>, form: LinearForm, times: number): void {
  for (const [id, { quantity, weight }] of form) {
    const total = (sum.get(id)?.weight ?? 0) + times * weight;
    if (total === 0) sum.delete(id);
    else sum.set(id, { quantity, weight: total });
  }
}

/** A text that two forms share where one is the other, or the other with all signs turned: as equations they are the same. */
export function formKey(form: LinearForm): string {
  const terms = [...form].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const turned = (terms[0]?.[1].weight ?? 1) < 0 ? -1 : 1;
  return terms.map(([id, { weight }]) => `${turned * weight} ${id}`).join("\n");
}

/** The part of a form whose quantities are wanted. */
export function partOf(form: LinearForm, isWanted: (id: string) => boolean): LinearForm {
  return new Map([...form].filter(([id]) => isWanted(id)));
}

/** A relation as a form for one figure: its target less its expression, which is zero. Null where it is no sum. */
export function equationForm(
  { target, expression }: Relation,
  quantityOf: (reference: FactReference) => Quantity,
): LinearForm | null {
  const form = linearForm(expression, quantityOf);
  return form && addForms(toForm(quantityOf(target)), form, -1);
}

/** An expression as a form; null where it multiplies or divides, for only sums can be added to one another. */
function linearForm(
  expression: Expression,
  quantityOf: (reference: FactReference) => Quantity,
): LinearForm | null {
  if (expression.kind === "reference") return toForm(quantityOf(expression));
  if (expression.kind !== "sum") return null;
  const sum = new Map<string, LinearTerm>();
  for (const { weight, expression: inner } of expression.terms) {
    const form = linearForm(inner, quantityOf);
    if (!form) return null;
    addTo(sum, form, weight);
  }
  return sum;
}
