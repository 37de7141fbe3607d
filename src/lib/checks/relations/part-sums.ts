import { isMoney } from "../../figures/index.ts";
import { dayBefore, type Fact, factId, type Period, type Release } from "../../release/index.ts";
import type { Relation } from "./expression.ts";

/**
 * Flows of a longer period are the sum of the shorter ones that make it up: six months are two quarters. Made for every
 * amount of money that is printed for the whole and for at least one part.
 */
export function partSums(release: Release): readonly Relation[] {
  return wholesOf(release).flatMap(({ period, ways: [parts = []] }) =>
    amountsOf(release, [period])
      .filter(({ concept, segment }) =>
        parts.some(({ id }) => release.facts.has(factId(concept, segment, id))),
      )
      .map(({ concept, segment }) => toRelation(concept, segment, period, parts)),
  );
}

/** The same for every amount that is printed for any of these periods, and for every way to make up the longer one. */
export function allPartSums(release: Release): readonly Relation[] {
  return wholesOf(release).flatMap(({ period, ways }) =>
    ways.flatMap((parts) =>
      amountsOf(release, [period, ...parts]).map(({ concept, segment }) =>
        toRelation(concept, segment, period, parts),
      ),
    ),
  );
}

/** Every period that is made up of others, with each way in which it is. */
function wholesOf({
  periods,
}: Release): readonly { readonly period: Period; readonly ways: readonly (readonly Period[])[] }[] {
  return periods.flatMap((period) => {
    const ways = period.kind === "duration" ? waysToFill(period, periods, period.end) : [];
    return ways.length > 0 ? [{ period, ways }] : [];
  });
}

/** The periods that lie end to end from the first day of a period to this one; none if the release has no such row. */
function waysToFill(whole: Period, periods: readonly Period[], end: string): readonly (readonly Period[])[] {
  if (end < whole.start) return [[]];
  return periods
    .filter(({ kind, id }) => kind === "duration" && id !== whole.id)
    .filter((part) => part.end === end && part.start >= whole.start && part.start <= end)
    .flatMap((part) => waysToFill(whole, periods, dayBefore(part.start)).map((before) => [...before, part]))
    .filter((way) => way.length > 1 || end !== whole.end);
}

/** The amounts of money that are printed for any of these periods, each once. */
function amountsOf({ facts }: Release, periods: readonly Period[]): readonly Fact[] {
  const ids = new Set(periods.map(({ id }) => id));
  const printed = [...facts.values()].filter(({ unit, period }) => isMoney(unit) && ids.has(period));
  return [...new Map(printed.map((fact) => [factId(fact.concept, fact.segment, ""), fact])).values()];
}

function toRelation(concept: string, segment: string, whole: Period, parts: readonly Period[]): Relation {
  const at = (period: string) => ({ kind: "reference", concept, segment, when: { period } }) as const;
  return {
    rule: "cross-foot",
    name: [`${concept}-from-its-parts`, segment].filter(Boolean).join("."),
    route: "from its parts",
    target: at(whole.id),
    expression: { kind: "sum", terms: parts.map((part) => ({ weight: 1, expression: at(part.id) })) },
    table: null,
    place: null,
  };
}
