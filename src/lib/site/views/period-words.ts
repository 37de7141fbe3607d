import type { Release } from "../../release/index.ts";

type Periods = Pick<Release, "periods">;
type Period = Release["periods"][number];

/** When, as a sentence says it: `in the second quarter of 2010`, `on June 30, 2010`; an unknown id as it is. */
export function periodWords({ periods }: Periods, id: string): string {
  const period = periods.find((one) => one.id === id);
  if (!period) return `in ${id}`;
  const { kind, label } = period;
  if (kind === "instant") return `on ${label}`;
  return namesItself.test(label) ? `in ${label}` : `in the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** A year, or a month with its year, needs no article. */
const namesItself =
  /^(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/**
 * What a change is against, as a sentence says it: `on the year` for the same span a year before, `on the quarter` for
 * the quarter before, and otherwise the period by its name, `against the first quarter of 2010`.
 *
 * @param comparison two periods, the later first: `2010-Q2/2010-Q1`
 */
export function comparisonWords({ periods }: Periods, comparison: string): string {
  const [now, before] = comparison.split("/").map((id) => periods.find((one) => one.id === id));
  if (!now || !before) return `against ${comparison.split("/")[1] ?? comparison}`;
  if (monthsBetween(before, now) === 12) return "on the year";
  const span = spans.get(monthsOf(now));
  const isNext = monthsBetween(before, now) === monthsOf(now) && monthsOf(before) === monthsOf(now);
  return span && isNext
    ? `on the ${span}`
    : periodWords({ periods }, before.id).replace(/^(?:in|on)/, "against");
}

/** Spans that have a name, by their months. */
const spans: ReadonlyMap<number, string> = new Map([
  [1, "month"],
  [3, "quarter"],
  [6, "half-year"],
  [12, "year"],
]);

// Fiscal periods of whole weeks begin and end within months, and a year of them can begin in the next month.
const monthsBetween = (from: Period, to: Period): number => monthsIn(from.start, to.start);
const monthsOf = ({ start, end }: Period): number => monthsIn(start, end);

/** The whole months that are nearest to the days from one to another. */
function monthsIn(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.44);
}
