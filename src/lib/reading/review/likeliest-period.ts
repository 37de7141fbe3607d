import type { NamedFact } from "../facts/index.ts";
import type { PeriodDates } from "../periods/index.ts";

/**
 * Where a release has no period of its own, as one without tables, that of which its figures are: of those that end last, the shortest
 * of which there are a good many, since a quarter is told beside its year to date. Null where no figure has a period.
 */
export function likeliestPeriod(facts: readonly NamedFact[]): PeriodDates | null {
  const told = facts.filter(({ start, end, scenario }) => start && end && scenario !== "guidance");
  const groups = [...Map.groupBy(told, ({ start, end }) => `${start} ${end}`).values()];
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const many = groups.filter(({ length }) => length >= most / 3).flatMap((own) => own.slice(0, 1));
  const [first] = many.toSorted(
    (a, b) => (b.end ?? "").localeCompare(a.end ?? "") || (b.start ?? "").localeCompare(a.start ?? ""),
  );
  return first?.end ? { start: first.start, end: first.end } : null;
}
