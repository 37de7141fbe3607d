import type { NamedFact, ReadRelease } from "../facts/index.ts";
import { withoutPeriod } from "../periods/index.ts";
import type { Band, DataTable, FigureRow } from "../tables/index.ts";
import { isOfTable } from "./aspect-of-doubt.ts";
import { commonMeaning, type Matter } from "./matter.ts";
import { type Meaning, meaningOfFact, noWord } from "./meaning.ts";
import type { PeriodWordsOf } from "./relative-period.ts";
import { numberedNames, stableWords } from "./stable-words.ts";

/** A table with the names that its rows and columns have in every release. */
interface NamedTable {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly bands: readonly Band[];
  readonly factAt: (start: number) => NamedFact | undefined;
  readonly periods: PeriodWordsOf;
}

/** What the figures of tables hang on: their columns, their rows, and their scale where it is not said. */
export function tableMatters(read: ReadRelease, periods: PeriodWordsOf): readonly Matter[] {
  const tables = read.tables.flatMap((own, at) => {
    const exhibit = read.readings[at]?.exhibit ?? "";
    const facts = read.facts.filter((one) => one.exhibit === exhibit);
    const byStart = new Map(facts.map((one) => [one.at.start, one]));
    return own.map((table) => ({ table, factAt: (start: number) => byStart.get(start) }));
  });
  const titles = tables.map(({ table, factAt }) => titleOf(table, factAt));
  const names = numberedNames(
    titles.map((title) => stableWords(title.replace(/\s*\([^()]*\)\s*$/, "")) || "Table"),
  );
  return tables.flatMap(({ table: { bands }, factAt }, at) => {
    const title = titles[at] || `table ${at + 1}`;
    const named = { name: names[at] ?? "", title, group: `table ${at}`, bands, factAt, periods };
    return [...unitMatters(named), ...columnMatters(named), ...rowMatters(named)];
  });
}

/** The title that its facts have, or of the lines above it the last with a word that is no markup. */
function titleOf({ bands, captions }: DataTable, factAt: NamedTable["factAt"]): string {
  const facts = bands.flatMap(({ rows }) => rows.flatMap((row) => factsOfRow(row, factAt)));
  const lines = [...captions, facts[0]?.table ?? ""].map((line) =>
    line.replaceAll(/<[^>]*>|\*/g, " ").trim(),
  );
  return lines.findLast((line) => /^(?!\().*\p{L}{3}/u.test(line)) ?? "";
}

function factsOfRow({ amounts }: FigureRow, factAt: NamedTable["factAt"]): readonly NamedFact[] {
  return amounts.flatMap((one) => (one ? (factAt(one.start) ?? []) : []));
}

/** Doubts of what the figures are in are of the whole table. */
function unitMatters({ name, title, group, bands, factAt, periods }: NamedTable): readonly Matter[] {
  const facts = bands.flatMap(({ rows }) => rows.flatMap((row) => factsOfRow(row, factAt)));
  const doubtful = facts.filter(({ doubts }) => doubts.some(isOfTable));
  const byUnit = Map.groupBy(doubtful, (fact) => meaningOfFact(fact, periods).unit);
  const counted = numberedNames([...byUnit.values()].map(([first]) => first?.unit ?? ""));
  return [...byUnit].map(([unit, own], at) => ({
    kind: "unit",
    table: name,
    section: "",
    name: counted[at] ?? "",
    title: unit,
    within: title,
    group,
    guess: { unit },
    doubts: doubtsIn(own, isOfTable),
    facts: own,
  }));
}

/** Doubts that all figures of a column share, of two or more, are of the column. */
const sharedDoubts = (facts: readonly NamedFact[]): readonly string[] =>
  facts.length < 2
    ? []
    : doubtsIn(facts, (doubt) => !isOfTable(doubt) && facts.every(({ doubts }) => doubts.includes(doubt)));

const doubtsIn = (facts: readonly NamedFact[], isOwn: (doubt: string) => boolean): readonly string[] => [
  ...new Set(facts.flatMap(({ doubts }) => doubts).filter(isOwn)),
];

function columnMatters({ name, title, group, bands, factAt, periods }: NamedTable): readonly Matter[] {
  const columns = bands.flatMap(({ columns: own, rows }) =>
    own.map(({ headings }, at) => ({
      texts: headings.map(({ text }) => text.trim()).filter((text) => text !== ""),
      facts: rows.flatMap(({ amounts }) => factAt(amounts[at]?.start ?? -1) ?? []),
    })),
  );
  const found = columns
    .filter(({ facts }) => facts.length > 0)
    .map(({ texts, facts }) => {
      const meanings = facts.map((fact) => meaningOfFact(fact, periods));
      const guess = {
        ...commonMeaning(meanings, ["period"], "most"),
        ...commonMeaning(meanings, ["role", "scenario", "segment"], "all"),
      };
      return { texts, facts, guess, name: columnName(texts, guess) };
    });
  const names = numberedNames(found.map((one) => one.name));
  return found.map(({ texts, facts, guess }, at) => ({
    kind: "column",
    table: name,
    section: "",
    name: names[at] ?? "",
    title: texts.join(" | ") || "no heading",
    within: title,
    group,
    guess,
    doubts: sharedDoubts(facts),
    facts,
  }));
}

/** Its period as it is to that of the release, and what else its headings say. */
function columnName(texts: readonly string[], { period = noWord }: Meaning): string {
  const rest = texts
    .map((text) => stableWords(withoutPeriod(text)))
    .filter((text) => /%|\$|\p{L}/u.test(text.replaceAll(/\b(?:for|the|and|of|as|ended)\b/gi, "")))
    .join(" | ");
  return [period, rest].filter((part) => part !== "").join(": ");
}

function rowMatters({ name, title, group, bands, factAt, periods }: NamedTable): readonly Matter[] {
  const shared = new Map(columnDoubts(bands, factAt));
  const rows = bands
    .flatMap((band) => band.rows)
    .map((row) => ({ row, facts: factsOfRow(row, factAt) }))
    .filter(({ facts }) => facts.length > 0);
  const keys = rows.map(
    ({ row }) => [row.path.map(stableWords).join(" > "), stableWords(row.label)] as const,
  );
  const names = numberedNames(keys.map((parts) => parts.join("\n")));
  return rows.map(({ row, facts }, at) => {
    const meanings = facts.map((fact) => meaningOfFact(fact, periods));
    return {
      kind: "row",
      table: name,
      section: keys[at]?.[0] ?? "",
      name: names[at]?.split("\n")[1] ?? "",
      title: [...row.path, row.label].join(" > ") || "no label",
      within: title,
      group,
      guess: commonMeaning(meanings, ["concept", "scenario", "segment", "unit"], "all"),
      doubts: [
        ...new Set(
          facts.flatMap((fact) =>
            fact.doubts.filter((doubt) => !isOfTable(doubt) && !shared.get(fact)?.includes(doubt)),
          ),
        ),
      ],
      facts,
    };
  });
}

/** The doubts of each figure that are those of its column. */
function columnDoubts(
  bands: readonly Band[],
  factAt: NamedTable["factAt"],
): readonly (readonly [NamedFact, readonly string[]])[] {
  return bands.flatMap(({ columns, rows }) =>
    columns.flatMap((_, at) => {
      const facts = rows.flatMap(({ amounts }) => factAt(amounts[at]?.start ?? -1) ?? []);
      const doubts = sharedDoubts(facts);
      return facts.map((fact) => [fact, doubts] as const);
    }),
  );
}
