import type { Figure } from "../figures/index.ts";
import { reported } from "../figures/index.ts";
import {
  type Concept,
  type Fact,
  factId,
  type Period,
  type Release,
  sourceOf,
  type Witness,
} from "../release/index.ts";
import type { Company } from "./company.ts";
import { quantitiesOf, type Told, type ToldQuantity } from "./quantities.ts";

/** Whose word stands where releases of a company print a quantity otherwise: the latest, the first, or that of one release. */
export type Word = "latest" | "first" | { readonly release: string };

/**
 * The releases of a company, or some of them, as one: each quantity once, under the name that all of them share, with the
 * word that stands and every print of it, and each print with the release that it is in. It has no lines of its own.
 */
export function joinedRelease({ id, name, releases }: Company, word: Word = "latest"): Release {
  const quantities = quantitiesOf({ id, name, releases });
  const latest = releases.at(-1);
  if (!latest) throw new RangeError(`${name} has no release`);
  const facts = quantities.flatMap((quantity) => joinedFact(quantity, word) ?? []);
  return {
    ...latest,
    id,
    company: id,
    exhibits: [],
    joins: releases.map((one) => one.id),
    title: releases.length === 1 ? latest.title : `${releases.length} releases`,
    segments: distinct(releases.toReversed().flatMap(({ segments }) => segments)),
    periods: distinct(quantities.map(({ period }) => toPeriod(period))),
    lines: [],
    tables: [],
    leftOut: [],
    openDigits: 0,
    concepts: new Map(quantities.map((one) => [one.id, conceptOf(one)])),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    witnesses: facts.flatMap(({ witnesses }) => witnesses),
  };
}

function distinct<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

/** As releases name quarters: `2024-Q1`. */
const toPeriod = (period: Period): Period => ({ ...period, id: periodName(period) });
const periodName = ({ id }: Period): string =>
  id.replace(/-(?:q[1-4]|h[12]|9m)$/, (part) => part.toUpperCase());

function conceptOf({ id, measure, told }: ToldQuantity): Concept {
  const latest = told.at(-1);
  const known = latest?.release.concepts.get(latest.fact.concept);
  if (!known) throw new RangeError(`${id} is no concept of the release that prints it`);
  return { ...known, id, title: measure };
}

function joinedFact(quantity: ToldQuantity, word: Word): Fact | null {
  const stands = toldBy(quantity, word);
  if (!stands) return null;
  const { id, segment, unit, title, period } = quantity;
  const own = { concept: id, segment, period: periodName(period) };
  // Another word than the latest is told of by itself.
  const fact = factId(id, segment, own.period) + (word === "latest" ? "" : ".as-said");
  const isEqual = ({ figure }: Told): boolean => figure.value.equals(stands.figure.value);
  const others = quantity.told.filter((told) => told !== stands && isEqual(told)).toReversed();
  const witnesses = [stands, ...others].flatMap((told) =>
    told.fact.witnesses
      .filter(({ table, value }) => table !== "prose" && value !== "n/m")
      .map((witness): Witness => ({ ...witness, ...own, fact, release: told.release.id })),
  );
  return { id: fact, ...own, unit, label: title, witnesses, figure: figureOf(stands, witnesses) };
}

function toldBy({ told }: ToldQuantity, word: Word): Told | undefined {
  if (word === "latest") return told.at(-1);
  return word === "first" ? told[0] : told.find(({ release }) => release.id === word.release);
}

/** The figure with the prints of all releases that agree, that of the word that stands first. */
function figureOf({ figure, release }: Told, witnesses: readonly Witness[]): Figure | null {
  const [first] = witnesses;
  if (!first) return null;
  return reported({
    unit: figure.unit,
    scale: first.scale,
    decimals: first.decimals,
    value: first.value,
    label: figure.label,
    exact: release.concepts.get(first.concept)?.exact ?? false,
    sources: witnesses.map((one) => sourceOf(one, one.release ?? release.id)),
  });
}
