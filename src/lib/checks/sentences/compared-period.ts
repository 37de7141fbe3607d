import type { Period } from "../../release/index.ts";

/** Whether an earlier period is that with which words compare another one. */
export type ComparedPeriod = (earlier: Period, later: Period) => boolean;

/** Words that say with what a period is compared, and where they stand. */
export interface SaidComparison {
  readonly is: ComparedPeriod;
  readonly start: number;
  readonly end: number;
}

/**
 * The period with which a sentence compares: "compared with the same quarter of last year", "from the first quarter", "over 2019".
 * Null where it names none, or one that may be either.
 */
export function comparedPeriod(words: string): ComparedPeriod | null {
  return comparisonIn(words)?.is ?? null;
}

/** The first comparison of periods in words, with its place; null where there is none, or one that may be either. */
export function comparisonIn(words: string): SaidComparison | null {
  for (const { index, 0: found } of words.matchAll(comparing)) {
    const from = index + found.length;
    const base = baseOf(words.slice(from, from + 90));
    if (base) return { is: base.is, start: index, end: from + base.length };
  }
  for (const [pattern, is] of adverbs) {
    const found = pattern.exec(words);
    if (found) return { is, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

const comparing =
  /\b(?:compar(?:ed|es|ing|ison) (?:to|with)|relative to|versus|vs\.?|against|from|over|than|since|on)\s+(?:\p{Sc} ?\(?\d[\d,.]*\)?(?: (?:million|billion|thousand))? )?(?:that |those )?(?:(?:of|in|for|during|at) )?(?:the )?/giu;
const month = "january|february|march|april|may|june|july|august|september|october|november|december";
const day = new RegExp(`^[^.;$%]{0,60}?\\b(${month}) (\\d{1,2})[, ] ?(\\d{4})\\b`, "i");
const ofYear =
  /^(?:(?:(?:results|sales|level|same|corresponding|comparable|equivalent|similar) )*(?:(?:fiscal )?quarter|period|(?:first )?(?:three|six|nine)(?: months?)?|months?|year|full year|(?:first )?half|fiscal year),? )?(?:(?:of|in|for) )?(?:the )?(?:fiscal )?(?:year )?(\d{4})\b(?!,\d)/i;
const quarter =
  /^(?:(first|second|third|fourth)[- ](?:fiscal )?quarter,?(?: (?:of|in))?(?: fiscal)?|Q([1-4])(?: of)?(?: fiscal)?(?: FY)?) ?(\d{4})\b/i;
const yearEnd = /^(?:fiscal )?year[- ]end,? (\d{4})\b|^end of (?:fiscal )?(?:year )?(\d{4})\b/i;
const aYear =
  /^(?:(?:same|corresponding|comparable|equivalent|similar|respective) (?:(?:\w+[- ])?(?:quarter|period|month\w*)),? (?:(?:of|in|from|a|one|the|during|for) )*(?:last|prior|previous|year|preceding)(?:[- ](?:fiscal )?year)?(?: (?:ago|earlier|before))?\b|(?:prior|previous|last)(?:[- ](?:fiscal[- ])?years?)(?:(?:['’]s)? (?:(?:first|second|third|fourth) )?(?:quarter|period|level|results))?|year[- ]ago(?: (?:quarter|period))?|a year (?:ago|earlier|before)|year before|year[- ]earlier(?: (?:quarter|period))?)(?!['’]s (?!(?:[a-z]+[- ])?(?:quarter|period|results?|level)\b))/i;
const adverbs: readonly (readonly [RegExp, ComparedPeriod])[] = [
  [/\b(?:on a )?year[- ](?:over|on)[- ]year(?: basis)?\b/i, (earlier, later) => aYearBefore(earlier, later)],
  [
    /\b(?:on a )?(?:sequential(?:ly)?|quarter[- ](?:over|on)[- ]quarter|linked[- ]quarter)(?: basis)?\b/i,
    (earlier, later) => rightBefore(earlier, later),
  ],
];
const aQuarter = /^(?:immediately )?(?:prior|previous|preceding|linked|last|trailing) (?:fiscal )?quarter\b/i;

interface Base {
  readonly is: ComparedPeriod;
  readonly length: number;
}

function baseOf(words: string): Base | null {
  const named = quarter.exec(words);
  if (named) {
    const at = ["first", "second", "third", "fourth"].indexOf(named[1]?.toLowerCase() ?? "") + 1;
    const id = `${named[3]}-q${named[2] ?? at}`;
    return { is: (earlier, later) => earlier.id === id && isAlike(earlier, later), length: named[0].length };
  }
  const [ofYears = "", year] = ofYear.exec(words) ?? [];
  if (year !== undefined)
    return { is: (earlier, later) => isOfYear(earlier, later, Number(year)), length: ofYears.length };
  const [ofClose = "", ...closes] = yearEnd.exec(words) ?? [];
  const close = closes.find((one) => one !== undefined);
  if (close !== undefined)
    return {
      is: (earlier, later) => isInstants(earlier, later) && mayClose(earlier, later, close),
      length: ofClose.length,
    };
  const relative = aYear.exec(words);
  if (relative) return { is: aYearBefore, length: relative[0].length };
  const before = aQuarter.exec(words);
  if (before) return { is: rightBefore, length: before[0].length };
  return ofDay(words);
}

function ofDay(words: string): Base | null {
  const [whole = "", name = "", date = "", ofYear = ""] = day.exec(words) ?? [];
  if (ofYear === "") return null;
  const end = `${ofYear}-${`0${month.split("|").indexOf(name.toLowerCase()) + 1}`.slice(-2)}-${date.padStart(2, "0")}`;
  return { is: (earlier, later) => earlier.end === end && isAlike(earlier, later), length: whole.length };
}

const isInstants = (one: Period, other: Period): boolean =>
  one.kind === "instant" && other.kind === "instant";

/** Whether a day may end a year that another day is compared with: no day of the middle of it, as that a year before one is. */
const mayClose = (earlier: Period, later: Period, year: string): boolean =>
  earlier.id.startsWith(year) && (/-12-\d\d$/.test(earlier.end) || !aYearBefore(earlier, later));

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Two days, or two periods of one length, give or take a week. */
function isAlike(one: Period, other: Period): boolean {
  const length = ({ start, end }: Period): number => daysFrom(start, end);
  return one.kind === other.kind && Math.abs(length(one) - length(other)) <= 8;
}

/** The same period a year before. */
export const aYearBefore: ComparedPeriod = (earlier, later) =>
  isAlike(earlier, later) && Math.abs(daysFrom(earlier.end, later.end) - 365) <= 9;

/** The quarter before, or the day that ended it. */
export const rightBefore: ComparedPeriod = (earlier, later) =>
  isAlike(earlier, later) &&
  (later.kind === "instant"
    ? Math.abs(daysFrom(earlier.end, later.end) - 91) <= 9
    : Math.abs(daysFrom(earlier.end, later.start) - 1) <= 1);

/** The same period of another year, by the year that its name has. */
function isOfYear(earlier: Period, later: Period, year: number): boolean {
  const years = daysFrom(earlier.end, later.end) / 365.25;
  const isWhole = years > 0.9 && Math.abs(years - Math.round(years)) < 0.03;
  return isWhole && isAlike(earlier, later) && earlier.id.startsWith(String(year));
}
