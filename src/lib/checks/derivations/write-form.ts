import type { Release } from "../../release/index.ts";
import { titleOf } from "../model/index.ts";
import type { Equation } from "./equations.ts";
import type { LinearForm, LinearTerm } from "./form.ts";

/** A form in words, its period said once where it has one: `Sales and marketing + General and administrative, 2010-Q1`. */
export function writeForm(release: Release, form: LinearForm): string {
  return inPeriod([...form.values()], (periodless) => writeTerms(release, [...form.values()], periodless));
}

/** An equation in words, for what its relation is about: `Revenues = Sales of ferns + Sales of moss, 2012`. */
export function writeEquation(release: Release, { form }: Equation): string {
  const [target, ...rest] = [...form.values()];
  if (!target) return "";
  const negated = rest.map(({ quantity, weight }) => ({ quantity, weight: -weight }));
  return inPeriod(
    [target, ...rest],
    (periodless) =>
      `${writeTerms(release, [target], periodless)} = ${writeTerms(release, negated, periodless)}`,
  );
}

function inPeriod(terms: readonly LinearTerm[], write: (periodless: boolean) => string): string {
  const periods = new Set(terms.map(({ quantity }) => quantity.period));
  const [only] = periods;
  return periods.size === 1 ? `${write(true)}, ${only}` : write(false);
}

function writeTerms(release: Release, terms: readonly LinearTerm[], periodless: boolean): string {
  const name = ({ quantity }: LinearTerm): string =>
    titleOf(release, periodless ? { ...quantity, period: "" } : quantity);
  return terms
    .map((term, at) => {
      const sign = term.weight < 0 ? "−" : "+";
      return at === 0 ? `${sign === "−" ? sign : ""}${name(term)}` : ` ${sign} ${name(term)}`;
    })
    .join("");
}
