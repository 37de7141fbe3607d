import type { Period, Release } from "../release/index.ts";
import { dayBefore } from "../release/index.ts";
import type { Relation } from "./expression.ts";

/**
 * Flows of a longer period are the sum of the shorter ones that make it up: six months are two quarters. Made for every
 * amount of money that is printed for the whole and for at least one part.
 */
export function partSums(release: Release): readonly Relation[] {
  const wholes = release.periods.flatMap((period) => {
    const parts = partsOf(period, release.periods);
    return parts.length > 1 ? [{ period, parts }] : [];
  });
  return wholes.flatMap(({ period, parts }) => {
    const facts = [...release.facts.values()].filter(
      (fact) => fact.unit === "USD" && fact.period === period.id,
    );
    const printed = facts.filter(({ concept, segment }) =>
      parts.some((part) => release.facts.has([concept, segment, part.id].filter(Boolean).join("."))),
    );
    return printed.map(({ concept, segment }) => toRelation(concept, segment, period, parts));
  });
}

/** The periods that lie end to end from the first day of a period to its last; none if the release has no such row. */
function partsOf(whole: Period, periods: readonly Period[]): readonly Period[] {
  const durations = periods.filter(({ kind, id }) => kind === "duration" && id !== whole.id);
  const parts: Period[] = [];
  for (let end = whole.end; whole.kind === "duration" && end >= whole.start; ) {
    const part = durations.find((one) => one.end === end && one.start >= whole.start);
    if (!part) return [];
    parts.unshift(part);
    end = dayBefore(part.start);
  }
  return parts;
}

function toRelation(concept: string, segment: string, whole: Period, parts: readonly Period[]): Relation {
  const at = (period: string) => ({ kind: "reference", concept, segment, when: { period } }) as const;
  return {
    rule: "cross-foot",
    name: [`${concept}-from-its-parts`, segment].filter(Boolean).join("."),
    target: at(whole.id),
    expression: { kind: "sum", terms: parts.map((part) => ({ weight: 1, expression: at(part.id) })) },
    table: null,
    place: null,
  };
}
