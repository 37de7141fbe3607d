import { remember } from "../../text/index.ts";
import type { Stretch } from "../model/index.ts";

/** How long a period is. */
export interface Length {
  readonly count: number;
  readonly unit: "months" | "weeks";
}

/** A date as far as it is said. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What words say of a period. */
export interface PeriodWords {
  readonly length?: Length;
  /** Which quarter of its year, or which half. */
  readonly quarter?: number;
  readonly half?: number;
  /** Years that stand alone or belong to a quarter. */
  readonly years: readonly number[];
  readonly dates: readonly PartialDate[];
  /** A balance is meant: "as of", "at". */
  readonly isInstant: boolean;
}

const months = "january february march april may june july august september october november december".split(
  " ",
);
const monthName =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  "twenty-six": 26,
  "twenty-seven": 27,
  "thirty-nine": 39,
  forty: 40,
  "fifty-two": 52,
  "fifty-three": 53,
};
const count = `(?:\\d{1,2}|${Object.keys(counts)
  .toSorted((a, b) => b.length - a.length)
  .join("|")
  .replaceAll("-", "[- ]")})`;
const ordinals = ["first", "second", "third", "fourth"];

const patterns = {
  length: new RegExp(`\\b(?<count>${count})[- ]?(?<unit>months?|weeks?)(?![a-df-z])`, "i"),
  quarter:
    /\b(?:(?<word>first|second|third|fourth)[- ](?:fiscal[- ])?quarter|(?<ordinal>[1-4])(?:st|nd|rd|th)[- ]quarter|Q(?<after>[1-4])(?![\d])|(?<before>[1-4])Q)/i,
  half: /\b(?:(?<word>first|second)[- ]half|(?<after>[12])H|H(?<before>[12]))(?![a-z])/i,
  year: /\b(?:(?:fiscal|full|calendar)[- ]years?|years?[- ](?:ended|to[- ]date)|FY|annual|fiscal (?=\d{4}))/i,
  instant: /^\s*(?:as (?:of|at)|at)\b/i,
} as const;

const dates = new RegExp(
  [
    `(?<m1>${monthName})\\s*(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s*,?\\s*(?<y1>(?:19|20)\\d\\d))?`,
    `(?<!\\d)(?<d2>\\d{1,2})\\s+(?<m2>${monthName})\\s*,?\\s*(?<y2>(?:19|20)\\d\\d|['’]?\\d\\d(?![\\d,.]))`,
    "(?<!\\d)(?<d6>\\d{1,2})\\.(?<m6>\\d{1,2})\\.(?<y6>(?:19|20)\\d\\d)(?!\\d)",
    `(?<m3>${monthName})\\s*,?\\s*(?<y3>(?:19|20)\\d\\d)`,
    "(?<m4>\\d{1,2})/(?<d4>\\d{1,2})/(?<y4>(?:19|20)?\\d\\d)(?!\\d)",
    `(?<m5>${monthName})`,
  ].join("|"),
  "gi",
);

/** What a heading, a caption or a part of a sentence says of a period. */
export const wordsOfPeriod = remember(10_000, (text): PeriodWords => {
  const found = [...text.matchAll(dates)];
  const rest = found.reduceRight(
    (left, { index, 0: all }) => `${left.slice(0, index)}\u0000${left.slice(index + all.length)}`,
    text,
  );
  const [quarter, half, length] = [quarterIn(rest), halfIn(rest), lengthIn(rest)];
  return {
    ...(length && { length }),
    ...(quarter && { quarter }),
    ...(half && { half }),
    years: yearsIn(rest),
    dates: found.map(({ groups = {} }) => dateOf(groups)),
    isInstant: patterns.instant.test(text),
  };
});

/** The dates that a text names, each with the place where it begins. */
export function datesIn(text: string): readonly (PartialDate & { readonly at: number })[] {
  return [...text.matchAll(dates)].map(({ index, groups = {} }) => ({ ...dateOf(groups), at: index }));
}

/** Whether a text says anything of a period. */
export function saysPeriod({ length, quarter, half, years, dates: said }: PeriodWords): boolean {
  return (
    length !== undefined || quarter !== undefined || half !== undefined || years.length + said.length > 0
  );
}

/** A quarter or a half whose year has two digits: "1Q25", "H1 25". */
const shortYear = /\b(?:Q[1-4]|[1-4]Q|H[12]|[12]H)[- ]?['’]?\d\d\b/gi;

/** What is left of a heading without its words of a period. */
export function withoutPeriod(text: string): string {
  return text
    .replace(shortYear, " ")
    .replace(/(?<![\d$€£.,])\b(?:3|6|9|12) ?M\b/g, " ")
    .replace(dates, " ")
    .replace(patterns.length, " ")
    .replace(patterns.quarter, " ")
    .replace(patterns.half, " ")
    .replace(
      /\b(?:for )?(?:the )?(?:fiscal |full )?(?:quarters?|years?|periods?|months?|weeks?)?[- ]?(?:ended|ending|to[- ]date)\b/gi,
      " ",
    )
    .replace(/\b(?:FY\s*)?['’]?(?:(?:19|20)\d\d)\b|\bFY\s*['’]?\d\d\b|['’]\d\d\b/gi, " ")
    .replace(/\b(?:as of|as at|fiscal|unaudited|audited|year|quarter)\b/gi, " ");
}

function lengthIn(text: string): Length | undefined {
  const { count: printed = "", unit = "" } = patterns.length.exec(text)?.groups ?? {};
  const number = counts[printed.toLowerCase().replace(" ", "-")] ?? Number.parseInt(printed, 10);
  const letters = /(?<![\d$€£.,])\b(?<months>3|6|9|12) ?M\b/.exec(text)?.groups?.months;
  if (letters !== undefined && printed === "") return { count: Number(letters), unit: "months" };
  if (number > 0) return { count: number, unit: /^week/i.test(unit) ? "weeks" : "months" };
  if (/\bquarters?[- ]end(?:ed|ing)\b/i.test(text)) return { count: 3, unit: "months" };
  if (/\byear[- ]to[- ]date\b/i.test(text)) return undefined;
  return patterns.year.test(text) ? { count: 12, unit: "months" } : undefined;
}

function quarterIn(text: string): number | undefined {
  const groups = patterns.quarter.exec(text)?.groups;
  if (!groups) return undefined;
  const { word, ordinal, after, before } = groups;
  return word ? ordinals.indexOf(word.toLowerCase()) + 1 : Number(ordinal ?? after ?? before);
}

function halfIn(text: string): number | undefined {
  const groups = patterns.half.exec(text)?.groups;
  if (!groups) return undefined;
  const { word, after, before } = groups;
  return word ? ordinals.indexOf(word.toLowerCase()) + 1 : Number(after ?? before);
}

function yearsIn(text: string): readonly number[] {
  const whole = [...text.matchAll(/(?<![\d,.$])(?:19|20)\d\d(?![\d%]|,\d|\.\d)/g)].map(([year]) =>
    Number(year),
  );
  const short = [
    ...text.matchAll(
      /(?:\bFY\s*['’]?|['’]|\bQ[1-4][\s-]*['’]?|\b[1-4]Q\s*['’]?|\bH[12]\s*['’]?|\b[12]H\s*['’]?)(\d\d)(?!\d)/gi,
    ),
  ].map(([, year = ""]) => centuryOf(Number(year)));
  return whole.length > 0 ? whole : short;
}

/** Of two digits; releases are of 1970 to 2069. */
const centuryOf = (year: number): number => (year >= 70 ? 1900 : 2000) + year;

function dateOf(groups: Readonly<Record<string, string | undefined>>): PartialDate {
  const part = (letter: string): string | undefined =>
    [1, 2, 3, 4, 5, 6].map((at) => groups[`${letter}${at}`]).find((one) => one !== undefined);
  const [year, month, day] = [part("y"), part("m"), part("d")];
  const named =
    months.findIndex((name) => month !== undefined && name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  return {
    ...(month && { month: named > 0 ? named : Number(month) }),
    ...(day && { day: Number(day) }),
    ...(year && { year: year.length < 4 ? centuryOf(Number(year.slice(-2))) : Number(year) }),
  };
}

/** Where a text says periods. */
export function periodStretches(text: string): readonly Stretch[] {
  return [...text.matchAll(dates)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}
