import { answersTo, type Check, isFooting, placeOf, titleOf, toFigure } from "../checks/index.ts";
import type { Figure } from "../figures/index.ts";
import { factId, type Release } from "../release/index.ts";
import { suggestion } from "../text/index.ts";
import { Reconciliation, type ReconciliationRow, type ReconciliationSpec } from "./reconciliation.ts";
import { Series } from "./series.ts";

/** What a notebook has at hand of one release: its figures by concept, its reconciliations and its checks. */
export interface Desk {
  readonly release: Release;
  readonly checks: readonly Check[];
  /**
   * A measure over all periods that the release prints, as exact as printed. Of several releases the latest word stands, or, if
   * it is asked for, the first.
   */
  series(concept: string, segment?: string, word?: "latest" | "first"): Series;
  /** One printed figure. */
  figure(concept: string, period: string, segment?: string): Figure;
  /** One printed figure as it stands in one place: a table's id, or a line such as `L48`. */
  printed(concept: string, period: string, place: string, segment?: string): Figure;
  reconcile(spec: ReconciliationSpec): Reconciliation;
  /** One check by its id. */
  check(id: string): Check;
  /** The checks on the printed figures of some concepts, in the order of the release. */
  checksOf(...concepts: string[]): readonly Check[];
}

/** Lays out a release and its checks for a notebook. Unknown ids throw RangeError with the nearest known one. */
export function openDesk(release: Release, checks: readonly Check[]): Desk {
  const concepts = new Set([...release.facts.values()].map((fact) => fact.concept));
  const known = (concept: string): string => knownConcept(concepts, concept);
  // Notebooks share them, so that what is known of a figure, its card above all, is worked out once for all pages.
  const series = once((concept: string, segment = ""): Series => toSeries(release, known(concept), segment));
  const printed = once((concept: string, period: string, place: string, segment?: string) =>
    printedAt(release, known(concept), period, place, segment),
  );
  return {
    release,
    checks,
    series: (concept, segment) => series(concept, segment),
    figure: (concept, period, segment) => series(concept, segment).at(period),
    printed,
    reconcile: (spec) => toReconciliation(series, checks, spec),
    check: (id) => findCheck(checks, id),
    checksOf: (...concepts) => checksOf(release, checks, concepts.map(known)),
  };
}

/** A desk over what stands now, and, where that is asked for, over what was said first. */
export function deskOfWords(latest: Desk, first: Desk): Desk {
  return {
    ...latest,
    series: (concept, segment, word) => (word === "first" ? first : latest).series(concept, segment),
  };
}

function toSeries(release: Release, concept: string, segment: string): Series {
  const facts = [...release.facts.values()]
    .filter((one) => one.concept === concept && one.segment === segment)
    .toSorted((a, b) => latestFirst(release, a.period, b.period));
  const pairs = facts.flatMap((fact) =>
    fact.figure ? [[fact.period, fact.figure.named(titleOf(release, fact))] as const] : [],
  );
  if (pairs.length === 0) throw new RangeError(`the release prints no ${concept} of segment "${segment}"`);
  return new Series(facts[0]?.label ?? concept, pairs);
}

/** Latest first, as releases print their columns; of two periods that end on one day, the shorter. */
function latestFirst(release: Release, a: string, b: string): number {
  const [first, second] = [a, b].map((id) => release.periods.find((period) => period.id === id));
  if (!first || !second) return 0;
  return second.end.localeCompare(first.end) || second.start.localeCompare(first.start);
}

/** The function, with each result kept for the same arguments. */
function once<Arguments extends (string | undefined)[], Result>(
  make: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const made = new Map<string, Result>();
  return (...given) => {
    const key = given.map((one) => one ?? "").join("\n");
    const result = made.get(key) ?? make(...given);
    made.set(key, result);
    return result;
  };
}

function knownConcept(concepts: ReadonlySet<string>, concept: string): string {
  if (concepts.has(concept)) return concept;
  throw new RangeError(withSuggestion(`the release has no concept "${concept}"`, concept, concepts));
}

function withSuggestion(what: string, name: string, known: Iterable<string>): string {
  return [what, suggestion(name, known)].filter(Boolean).join("; ");
}

function printedAt(release: Release, concept: string, period: string, place: string, segment = ""): Figure {
  const witnesses = release.facts.get(factId(concept, segment, period))?.witnesses ?? [];
  const witness = witnesses.find((one) => placeOf(one) === place);
  const figure = witness && toFigure(release, witness);
  if (figure) return figure;
  const places = witnesses.map(placeOf).join(", ") || "none";
  throw new RangeError(`no ${concept} of ${period} is printed in "${place}"; the places are ${places}`);
}

function toReconciliation(
  series: (concept: string) => Series,
  checks: readonly Check[],
  spec: ReconciliationSpec,
): Reconciliation {
  const row = (concept: string, weight: 1 | -1): ReconciliationRow => {
    const own = series(concept);
    return { concept, title: own.title, weight, series: own };
  };
  const adjustments = Object.entries(spec).flatMap(([key, concepts]) => {
    if (key === "add") return concepts.map((one: string) => row(one, 1));
    return key === "less" ? concepts.map((one: string) => row(one, -1)) : [];
  });
  const { from, to, relation } = spec;
  const ofRoute = (check: Check): boolean =>
    relation ? check.relation?.name === relation : check.witness.concept === to && isFooting(check);
  return new Reconciliation(to, [row(from, 1), ...adjustments], series(to), checks.filter(ofRoute));
}

function findCheck(checks: readonly Check[], id: string): Check {
  const found = checks.find((check) => answersTo(check, id));
  if (found) return found;
  throw new RangeError(
    withSuggestion(
      `there is no check "${id}"`,
      id,
      checks.map((check) => check.id),
    ),
  );
}

/** Checks of some concepts, and of their growth and change columns. */
function checksOf(
  { concepts }: Release,
  checks: readonly Check[],
  wanted: readonly string[],
): readonly Check[] {
  const isWanted = (concept: string): boolean =>
    wanted.includes(concept) || wanted.includes(concepts.get(concept)?.compares?.concept ?? "");
  // A statement in words speaks of all that it was held against, whichever comes first in its sentence.
  const isOf = ({ list, witness, inputs }: Check): boolean =>
    isWanted(witness.concept) || (list === "statement" && inputs.some((input) => isWanted(input.concept)));
  return checks.filter(isOf);
}
