import type { ReadRelease } from "../../lib/reading/node.ts";

/** What was understood of a release, for the person who added it. */
export function summaryLines({ readings, tables, facts, others }: ReadRelease): readonly string[] {
  const count = (found: readonly unknown[], one: string, many = `${one}s`): string =>
    `${found.length} ${found.length === 1 ? one : many}`;
  const open = others.filter(({ reason }) => reason === null);
  const doubtful = facts.filter(({ doubts }) => doubts.length > 0);
  const share =
    (100 * (facts.length + others.length - open.length)) / Math.max(1, facts.length + others.length);
  const inTables = facts.filter(({ kind }) => kind === "table");
  return [
    `${count(readings, "exhibit")}, ${count(tables.flat(), "table")}, ${count(facts, "figure")}: ${inTables.length} in tables, ${facts.length - inTables.length} in sentences.`,
    `${share.toFixed(1)} % of all numbers are accounted for; ${count(open, "number is", "numbers are")} not yet understood, ${others.length - open.length} report nothing (dates, telephones, notes and the like).`,
    ...(doubtful.length > 0
      ? [`${count(doubtful, "figure is", "figures are")} uncertain. Look first at:`, ...firstDoubts(doubtful)]
      : []),
  ];
}

/** The doubts that most figures share, with where they are first found. */
function firstDoubts(doubtful: ReadRelease["facts"]): readonly string[] {
  const grouped = [
    ...Map.groupBy(
      doubtful,
      ({ doubts, table, exhibit }) => `${exhibit}${table === "" ? "" : `, "${table}"`}: ${doubts.join("; ")}`,
    ),
  ];
  return grouped
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 5)
    .map(([what, own]) => `  ${what} (${own.length})`);
}
