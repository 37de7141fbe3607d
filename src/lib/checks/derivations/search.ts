import type { Equation } from "./equations.ts";
import { addForms, type LinearForm } from "./form.ts";

/** A form of quantities that are not printed, as a form of printed ones, and the equations that lead there, in order. */
export interface Way {
  readonly known: LinearForm;
  readonly steps: readonly Equation[];
}

/** What a search starts from. */
export interface Search {
  readonly wanted: LinearForm;
  /** The equations in which a quantity stands, by its fact id. */
  readonly equations: ReadonlyMap<string, readonly Equation[]>;
  /** Whether a quantity is printed, and may be used. */
  isKnown(id: string): boolean;
  /** Whether an equation may be used. */
  isAllowed(equation: Equation): boolean;
}

const [mostSteps, mostUnknowns] = [4, 6];

/**
 * The shortest ways to a wanted form, all of one length, in the order of the equations: whatever is not known is replaced
 * by what an equation says of it, until all is. At most four equations, and never more than six unknowns at once.
 */
export function waysTo(search: Search): readonly Way[] {
  let open: readonly Way[] = [{ known: search.wanted, steps: [] }];
  for (let depth = 0; depth <= mostSteps && open.length > 0; depth += 1) {
    const found = open.filter(({ known }) => unknownOf(search, known) === undefined);
    if (found.length > 0) return found.filter(({ known }) => [...known.values()].every(isOnce));
    open = open.flatMap((way) => onward(search, way, mostSteps - depth));
  }
  return [];
}

/** Each way with one more equation, for its first unknown. */
function onward(search: Search, way: Way, left: number): readonly Way[] {
  const id = left > 0 ? unknownOf(search, way.known) : undefined;
  if (id === undefined) return [];
  return (search.equations.get(id) ?? []).flatMap((equation) => step(search, way, id, equation));
}

const isOnce = ({ weight }: { readonly weight: number }): boolean => Math.abs(weight) === 1;

const unknownOf = (search: Search, form: LinearForm): string | undefined =>
  [...form.keys()].find((id) => !search.isKnown(id));

/** One equation more; none where that leaves a quantity of which no other equation speaks. */
function step(search: Search, way: Way, id: string, equation: Equation): readonly Way[] {
  const [weight, own] = [way.known.get(id)?.weight ?? 0, equation.form.get(id)?.weight ?? 0];
  if (Math.abs(own) !== 1 || way.steps.includes(equation) || !search.isAllowed(equation)) return [];
  const steps = [...way.steps, equation];
  const isHopeless = (one: string): boolean =>
    !search.isKnown(one) && !search.equations.get(one)?.some((other) => !steps.includes(other));
  const fresh = [...equation.form.keys()].filter((one) => !way.known.has(one));
  if (fresh.some(isHopeless)) return [];
  const known = addForms(way.known, equation.form, -weight * own);
  const unknowns = [...known.keys()].filter((one) => !search.isKnown(one)).length;
  return unknowns > mostUnknowns ? [] : [{ known, steps }];
}
