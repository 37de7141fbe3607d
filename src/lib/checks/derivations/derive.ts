import { type Figure, sum } from "../../figures/index.ts";
import type { Derivation, Ledger } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import type { Equations } from "./equations.ts";
import { formKey, type LinearForm } from "./form.ts";
import { type Way, waysTo } from "./search.ts";
import { writeEquation, writeForm } from "./write-form.ts";

/** A derivation whose chain is not yet written, and the printed quantities that it adds up. */
export interface Derived extends Omit<Derivation, "chain"> {
  readonly known: LinearForm;
  readonly steps: Way["steps"];
}

/** What a derivation is made for. */
export interface Purpose {
  /** The check itself, as an equation: it may not be solved for what it lacks. */
  readonly own: LinearForm;
  /** The facts that may not be used: the one under check, and those that would make it another check again. */
  readonly without: ReadonlySet<string>;
}

/**
 * A sum of quantities that are not printed, from those that are: by the shortest chain; of several, by that with the
 * tightest interval, and then by the first in the order of the relations. Null where nothing implies it.
 */
export function derive(
  ledger: Ledger,
  equations: Equations,
  wanted: LinearForm,
  { own, without }: Purpose,
): Derived | null {
  const { release } = ledger;
  const itself = formKey(own);
  const search = {
    wanted,
    equations,
    isKnown: (id: string) => !without.has(id) && (release.facts.get(id)?.figure ?? null) !== null,
    isAllowed: ({ key }: { readonly key: string }) => key !== itself,
  };
  const [best] = waysTo(search)
    .filter(({ known }) => known.size > 0)
    .map((way) => ({ way, figure: figureOf(ledger, way) }))
    .toSorted((a, b) => widthOf(a.figure).comparedTo(widthOf(b.figure)));
  if (!best) return null;
  const label = writeForm(release, wanted);
  return { label, figure: best.figure.named(label), ...best.way };
}

/** A derivation that is kept, its chain in words. */
export function toDerivation(
  { ledger: { release } }: Pick<CheckContext, "ledger">,
  derived: Derived,
): Derivation {
  const { label, figure, steps } = derived;
  return { label, figure, chain: steps.map((step) => writeEquation(release, step)) };
}

const widthOf = ({ interval }: Figure) => interval.hi.minus(interval.lo);

function figureOf(ledger: Ledger, { known }: Way): Figure {
  const terms = printedTerms(ledger, known);
  return sum(
    terms.map(({ figure }) => figure),
    terms.map(({ weight }) => weight),
  );
}

/** The printed quantities of a form as figures, each the finest print, with their signs. */
export function printedTerms(
  ledger: Ledger,
  form: LinearForm,
): readonly { readonly figure: Figure; readonly weight: 1 | -1 }[] {
  return [...form.values()].flatMap(({ quantity: { concept, segment, period }, weight }) => {
    const [finest] = ledger.readings(concept, segment, period);
    return finest ? [{ figure: finest.figure, weight: weight < 0 ? -1 : 1 }] : [];
  });
}
