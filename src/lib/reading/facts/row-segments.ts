import { columnMeaning } from "../meanings/index.ts";
import { hasMeasureWord, measureOf, withoutMeasure } from "../names/index.ts";
import { saysPeriod, wordsOfPeriod } from "../periods/index.ts";
import type { Band, DataTable, FigureRow } from "../tables/index.ts";
import { partsOfTotals } from "./parts-of-totals.ts";

/** The part of the company that each row is of, as far as rows say one. */
export type RowSegments = ReadonlyMap<FigureRow, string>;

/** Reads which rows are segments: by headings that say so, by totals that they add up to, and by what others of the release are. */
export function rowSegments(tables: readonly DataTable[]): RowSegments {
  const found = new Map<FigureRow, string>();
  for (const table of tables)
    for (const band of table.bands)
      for (const [row, segment] of [...byHeading(table, band), ...byTotal(table, band), ...bySection(band)])
        if (segment !== "" && !found.has(row)) found.set(row, segment);
  const known = new Map(
    [...found].filter(([row]) => isName(row.label)).map(([row, segment]) => [keyOf(row.label), segment]),
  );
  for (const row of tables.flatMap(({ bands }) => bands.flatMap(({ rows }) => rows)))
    if (!found.has(row)) {
      const segment = known.get(keyOf(row.label));
      if (segment !== undefined) found.set(row, segment);
    }
  const names = columnNames(tables);
  for (const { captions, bands } of tables)
    for (const row of bands.flatMap(({ rows }) => rows)) {
      const section = captions.findLast((line) => !/^\(/.test(line)) ?? "";
      const texts = [row.label, ...row.path.toReversed(), ...(section.endsWith(":") ? [section] : [])];
      const segment = texts
        .map((text) => names.find((name) => begins(text, name)))
        .find((one) => one !== undefined);
      if (segment !== undefined && !found.has(row)) found.set(row, segment);
    }
  return underOneName(found);
}

/** "Internet protocol (IP) services" are what other tables call "IP services". */
function underOneName(segments: ReadonlyMap<FigureRow, string>): RowSegments {
  const names = new Map([...new Set(segments.values())].map((name) => [keyOf(name), name]));
  const short = (name: string): string | undefined => {
    const {
      before = "",
      letters = "",
      behind = "",
    } = /^(?<before>[^()]*)\((?<letters>\p{Lu}{2,6})\)(?<behind>[^()]*)$/u.exec(name)?.groups ?? {};
    const words = before.trim().split(/[\s-]+/);
    const initials = words
      .slice(-letters.length)
      .map(([first = ""]) => first.toUpperCase())
      .join("");
    if (letters === "" || initials !== letters) return undefined;
    return names.get(keyOf([...words.slice(0, -letters.length), letters, behind].join(" ")));
  };
  return new Map([...segments].map(([row, name]) => [row, short(name) ?? name]));
}

/** Parts of the company over more than one column of the release. */
function columnNames(tables: readonly DataTable[]): readonly string[] {
  const names = tables.flatMap(({ bands }) =>
    bands.flatMap(({ columns }) =>
      columns.map(({ headings }) => columnMeaning(headings.map(({ text }) => text)).rest),
    ),
  );
  const counted = Map.groupBy(
    names.filter((name) => name.length > 3),
    (name) => name,
  );
  return [...counted].filter(([, own]) => own.length > 1).map(([name]) => name);
}

/** "Inland credit card receivables" are those of Inland. */
const begins = (text: string, name: string): boolean =>
  text.replace(/^total /i, "").startsWith(`${name} `) && hasMeasureWord(text);

/** A label that would mean the same in another table. */
const isName = (label: string): boolean => !hasMeasureWord(label) && !/^(?:all )?other\b/i.test(label);

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^(?:less|add|plus):\s*/, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

const parts =
  /\bby (?:[a-z]+ )?(?:segments?|regions?|geograph\w*|products?|offerings?|business\w*|channels?|customers?|ecosystem|categor\w+|markets?|countr\w+|brands?|types?|sources?|divisions?|areas?|lines? of business)\b|\bgeographic\b|\b(?:operating|reportable|business) segments?\b|\bproduct (?:summary|lines?)\b|\bsegment (?:results|revenues?|sales|information|data|summary|detail)\b|\bdisaggregat/i;

type Found = readonly (readonly [FigureRow, string])[];

/** Rows of a table or a section that is by segment, region or product, unless their labels are measures. */
function byHeading({ captions }: DataTable, { rows }: Band): Found {
  const isTable = captions.some((line) => line.length < 100 && parts.test(line));
  const own = rows.filter(({ path }) => isTable || parts.test(path.at(-1) ?? ""));
  return own.flatMap((row) =>
    /^(?:sub-?\s?)?total\b/i.test(row.label) || measureOf(row.label) || (isTable && hasMeasureWord(row.label))
      ? []
      : [[row, segmentOf(row.label)]],
  );
}

const flow = /\b(?:revenues?|sales|earnings|income|profits?|units|volumes?|customers)\b/i;

/** Rows that add up to revenues, sales or earnings, of which none is a measure, but not steps from one measure to another; a total among them is of the part that it totals. */
function byTotal({ captions }: DataTable, { rows }: Band): Found {
  if (captions.some((line) => /\breconcil|\bitems\b/i.test(line))) return [];
  return partsOfTotals(rows).flatMap(({ total, parts: own }) => {
    const others = own.filter((row) => !/^(?:sub-?\s?)?total\b/i.test(row.label));
    const plain = others.filter((row) => !hasMeasureWord(row.label));
    const areMostlyNames = plain.length > others.length / 2;
    const names = areMostlyNames ? others.filter((row) => !measureOf(row.label)) : plain;
    const isFlow = flow.test(total.label) || (!hasMeasureWord(total.label) && total.label !== "");
    const isNet = /\bincome\b|\bearnings\b|\bprofits?\b/i.test(total.label);
    if (
      !isFlow ||
      names.length + own.length - others.length === 0 ||
      (isNet && plain.length < own.length - 1)
    )
      return [];
    return own.flatMap((row): Found => {
      if (names.includes(row)) return [[row, segmentOf(row.label)]];
      return /^(?:sub-?\s?)?total\b/i.test(row.label) ? [[row, withoutMeasure(row.label)]] : [];
    });
  });
}

/** Headings over rows of measures, where two have the same rows. */
function bySection({ rows }: Band): Found {
  const sections = Map.groupBy(
    rows.filter(({ path, label }) => path.length > 0 && hasMeasureWord(label)),
    ({ path }) => path.at(-1) ?? "",
  );
  const named = [...sections].filter(([name]) => !hasMeasureWord(name) && !saysPeriod(wordsOfPeriod(name)));
  const shapes = Map.groupBy(named, ([, own]) => own.map(({ label }) => keyOf(label)).join("|"));
  return [...shapes.values()]
    .filter((alike) => alike.length > 1)
    .flatMap((alike) => alike.flatMap(([name, own]) => own.map((row) => [row, segmentOf(name)] as const)));
}

const segmentOf = (label: string): string =>
  label
    .replace(/^(?:less|add|plus|sub-?\s?total):?\s+/i, "")
    .replace(/[:–—-]+$/, "")
    .trim();
