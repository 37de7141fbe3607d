import type { Stretch } from "../model/index.ts";
import {
  addDays,
  type Calendar,
  daysBetween,
  type PeriodDates,
  resolvePeriod,
  startOf,
  wordsOfPeriod,
} from "../periods/index.ts";
import { fiscalYearOf, namedMonth, wholeYear, yearClose, yearsBefore } from "./named-periods.ts";

/** Words of a sentence that say a period. */
export interface PeriodMention extends Stretch {
  readonly period: PeriodDates;
  /** Said by its relation to the reported period: "the prior year". */
  readonly isRelative: boolean;
}

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const date = `(?:${month} \\d{1,2}(?:,? (?:19|20)\\d\\d)?|\\d{1,2} ${month}(?: (?:19|20)\\d\\d)?|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const year = "(?:19|20)\\d\\d";
const length =
  "(?:three|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two|\\d{1,2})[- ](?:months?|weeks?)";
const ordinal = "(?:first|second|third|fourth)";
const pattern = new RegExp(
  [
    `(?<ended>(?:(?:${length}|quarter|${ordinal}[- ](?:fiscal[- ])?quarter(?: of (?:fiscal )?${year})?|(?:full |fiscal )?year)(?: fiscal)?(?: period)?(?: \\([^)]*\\))?,? (?:ended|ending|period)|ended|ending) ${date})`,
    `(?<quarter>(?:(?:fiscal )?${year}(?:['’]s)? )?(?:fiscal )?${ordinal}[- ](?:fiscal[- ])?quarter(?: (?:of |in )?(?:fiscal )?(?:year )?${year}| ${year})?|Q[1-4](?: (?:fiscal )?(?:FY ?)?${year}| ?-?['’]?\\d\\d\\b)?|[1-4]Q ?['’]?(?:20)?\\d\\d\\b|(?:H[12]|[12]H) ?(?:FY ?)?['’]?(?:20)?\\d\\d\\b|${ordinal} half(?: of ${year})?|first (?:six|nine) months of ${year})`,
    `(?<split>(?:FY ?)?${year}/\\d\\d(?:\\d\\d)?\\b)`,
    `(?<own>(?:in|for|during) the (?:current |reported )?quarter(?! (?:ended|ending|of|a |last|just)|-))`,
    `(?<named>(?:in|during) ${month}(?:,? ${year}|(?!,? \\d| (?:quarter|and|through|to)))|${month} quarter(?: (?:of |in )?(?:fiscal )?${year})?)`,
    `(?<year>(?:fiscal(?: year)?|full[- ]year|year|calendar|for the year|in|of|from|for|during|to|through|than|over)(?: fiscal)? ${year}(?![\\d,.]\\d)|FY ?['’]?(?:20)?\\d\\d\\b)`,
    `(?<prior>(?:(?:the |in the )?(?:(?:same|comparable|corresponding|equivalent|prior[- ]year|year[- ]ago|prior|previous|preceding|linked) (?:quarter|period|three-month period|six-month period|nine-month period|quarter and year)(?:,? (?:of|in|last|a|one) (?:the )?(?:prior |previous |last )?(?:year(?: ago| earlier)?|${year}))?)|(?:the )?(?:prior|previous|last) (?:fiscal )?year(?:['’]s)?(?: (?:comparable )?(?:${ordinal} )?(?:quarter|period))?|(?:a|one) year (?:ago|earlier)|year[- ]ago quarter|last year))`,
    `(?<whole>full[- ](?:fiscal )?year|(?:for|throughout|during) the (?:full |fiscal )?year(?!-| (?:ended|ending|ago|earlier|before)| ${year})|year[- ]to[- ]date)`,
    `(?<span>(?:first|last|past|previous|trailing) (?:three|six|nine|twelve|12|9|6|3)[- ]months?|(?:three|six|nine)-month(?! period))`,
    `(?<close>end of (?:the|this|our|its) (?:current |fiscal |reporting )*(?:year )?(?:quarter|period)|(?:by |before )?(?:the end of the (?:fiscal )?year|year[- ]end)(?: ${year})?)`,
    `(?<instant>(?:as of|as at|at|on|since|from)(?: (?:the end of the quarter|year[- ]end))? ?${date})`,
    `(?<bare>${date.replace("(?:,? (?:19|20)\\d\\d)?", ",? (?:19|20)\\d\\d")}|(?<=[\\s(])${year}(?! (?:million|billion)|[\\d,.]\\d| (?:[a-z][\\w-]+ ){0,3}(?:program|plan|notes|debentures|bonds|facility|act)\\b))`,
  ].join("|"),
  "gi",
);

/** The reported period, and the year of dates that name none. */
export interface PeriodContext {
  readonly calendar: Calendar;
  /** What a sentence is of that says nothing else. */
  readonly main: PeriodDates | null;
  /** The period that the release reports, where `main` is that of a paragraph; a quarter without a year is of its year. */
  readonly reported?: PeriodDates | null;
  /** The release also reports the year that ends with that period. */
  readonly hasYear: boolean;
}

/** The periods that a sentence names, from left to right; it may be set with wide blanks. */
export function periodMentions(sentence: string, context: PeriodContext): readonly PeriodMention[] {
  if (!/\s\s/.test(sentence)) return mentionsIn(sentence, context);
  const kept = [...sentence.matchAll(/\s(?!\s)|\S/g)].map(({ index }) => index);
  const narrow = sentence.replaceAll(/\s+/g, " ");
  return mentionsIn(narrow, context).map(({ start, end, ...rest }) => ({
    ...rest,
    start: kept[start] ?? 0,
    end: (kept[end - 1] ?? 0) + 1,
  }));
}

function mentionsIn(sentence: string, context: PeriodContext): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const { index, 0: text, groups = {} } of sentence.matchAll(pattern)) {
    const own = found.findLast(({ isRelative, period }) => !isRelative && period.start !== null);
    const isRelative = groups.prior !== undefined;
    const main = isRelative ? (own?.period ?? context.main) : context.main;
    const last = found.at(-1);
    const isListed = last && /^,? (?:and|or) (?:in )?$/.test(sentence.slice(last.end, index));
    const said = periodOf(text, groups, sentence, { ...context, main });
    const listed =
      isListed && groups.bare !== undefined ? likeBefore(context.calendar, last.period, text) : null;
    const period = closedBy(
      listed ?? said,
      sentence.slice(Math.max(0, index - 20), index),
      sentence.slice(index + text.length, index + text.length + 6),
    );
    if (period && !isBase(sentence, index, text))
      found.push({ start: index, end: index + text.length, period, isRelative });
  }
  return found;
}

/** What something grew over is no period of its own. */
function isBase(sentence: string, index: number, text: string): boolean {
  const before = sentence.slice(Math.max(0, index - 20), index);
  const isOverIt = /(?:%|\b(?:percent|points|million|billion)) (?:over|than) (?:the )?$/i.test(before);
  if (/^(?:first|last|past|previous) (?:three|six|nine|twelve|half|\d)/i.test(text)) return isOverIt;
  return (
    /\b(?:over|than)(?: in| for| at)?(?: the| its)?(?: same| comparable)? ?$/i.test(before) ||
    /^(?:over|than) /i.test(text)
  );
}

/** "The end of the third quarter" and "the prior year quarter end" are days. */
function closedBy(period: PeriodDates | null, before: string, behind: string): PeriodDates | null {
  const isEnd = /\bend of (?:the |our |its )?$/i.test(before) || /^[- ]end\b/i.test(behind);
  return period && isEnd ? { start: null, end: period.end } : period;
}

/** "The three months ended June 30, 2025 and 2024": the second is as long as the first, in its own year. */
function likeBefore(calendar: Calendar, last: PeriodDates, text: string): PeriodDates | null {
  const { years, dates } = wordsOfPeriod(text);
  const year = dates[0]?.year ?? years[0];
  const by = year === undefined ? 0 : Number(last.end.slice(0, 4)) - year;
  const isSameDay = dates.length === 0 || dates[0]?.month === Number(last.end.slice(5, 7));
  if (by <= 0 || by > 5 || !isSameDay) return null;
  return Array.from({ length: by }).reduce((one: PeriodDates) => yearsBefore(calendar, one), last);
}

function periodOf(
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
  sentence: string,
  { calendar, main, hasYear, reported }: PeriodContext,
): PeriodDates | null {
  const words = wordsOfPeriod(text);
  if (groups.own !== undefined) return main?.start && daysBetween(main.start, main.end) < 105 ? main : null;
  if (groups.split !== undefined)
    return resolvePeriod(
      calendar,
      { years: [(words.years[0] ?? 0) + 1], dates: [], isInstant: false },
      false,
    );
  if (isQuarterBefore(text)) return main && quarterBefore(calendar, main);
  if (groups.prior !== undefined) return priorTo(words.years[0], { calendar, main });
  if (groups.named !== undefined) return namedMonth(calendar, words, /quarter/i.test(text), main);
  if (groups.whole !== undefined) return main && wholeYear(calendar, text, main);
  if (groups.close !== undefined)
    return /year(?:[- ]end)?(?: \d{4})?$/i.test(text)
      ? yearClose(calendar, text, main)
      : main && { start: null, end: main.end };
  if (groups.span !== undefined)
    return main && words.length ? { start: startOf(calendar, main.end, words.length), end: main.end } : null;
  if (groups.instant !== undefined || (groups.bare !== undefined && words.dates.length > 0))
    return resolvePeriod(calendar, withYear(words, main, calendar), true);
  if (/^(?:ended|ending)/i.test(text))
    return withLengthOf(calendar, resolvePeriod(calendar, withYear(words, main, calendar), true), main);
  if (groups.quarter !== undefined && /first (six|nine) months/i.test(text)) {
    const count = /nine/i.test(text) ? 9 : 6;
    const whole = resolvePeriod(
      calendar,
      { years: words.years, dates: [], isInstant: false, quarter: count / 3 },
      false,
    );
    return whole && { start: startOf(calendar, whole.end, { count, unit: "months" }), end: whole.end };
  }
  if ((groups.quarter ?? groups.ended) !== undefined)
    return resolvePeriod(calendar, withYear(words, main, calendar, reported), false);
  const isWhole =
    /\b(?:fiscal|full|calendar|year)\b/i.test(text) ||
    (hasYear && !/\bquarter\b/i.test(sentence)) ||
    /\b(?:expects|anticipates|forecasts|projects)\b/i.test(sentence);
  return isWhole
    ? resolvePeriod(calendar, { years: words.years.slice(0, 1), dates: [], isInstant: false }, false)
    : ofYear(calendar, words.years[0], main);
}

/** A date or a quarter without a year is of the year of the reported period. */
function withYear(
  words: ReturnType<typeof wordsOfPeriod>,
  main: PeriodDates | null,
  calendar: Calendar,
  reported?: PeriodDates | null,
): ReturnType<typeof wordsOfPeriod> {
  const mainYear = main ? Number(main.end.slice(0, 4)) : undefined;
  if (!main || mainYear === undefined || words.years.length > 0) return words;
  if (words.dates.length === 0) return { ...words, years: [fiscalYearOf(calendar, (reported ?? main).end)] };
  return { ...words, dates: words.dates.map((one) => ({ year: mainYear, ...one })) };
}

/** A year after which a quarter is compared means that quarter of it; else the whole of it. */
function ofYear(calendar: Calendar, year: number | undefined, main: PeriodDates | null): PeriodDates | null {
  if (year === undefined) return null;
  const isShort = main?.start && daysBetween(main.start, main.end) < 300;
  if (!isShort || !main)
    return resolvePeriod(calendar, { years: [year], dates: [], isInstant: false }, false);
  const mainYear = Number(main.end.slice(0, 4));
  return year === mainYear
    ? main
    : year === mainYear - 1
      ? yearsBefore(calendar, main)
      : resolvePeriod(calendar, { years: [year], dates: [], isInstant: false }, false);
}

/** "The prior quarter" is the one before; "the prior year quarter" and "the same quarter last year" are a year before. */
const isQuarterBefore = (text: string): boolean =>
  /\b(?:prior|previous|preceding|linked) quarter$/i.test(text);

function quarterBefore(calendar: Calendar, main: PeriodDates): PeriodDates | null {
  if (main.start === null || daysBetween(main.start, main.end) > 105) return null;
  const end = addDays(main.start, -1);
  return { start: startOf(calendar, end, { count: 3, unit: "months" }), end };
}

function priorTo(
  year: number | undefined,
  { calendar, main }: Pick<PeriodContext, "calendar" | "main">,
): PeriodDates | null {
  if (!main) return null;
  return year !== undefined && Number(main.end.slice(0, 4)) === year ? main : yearsBefore(calendar, main);
}

/** "Ended June 30, 2025" is of the length of the reported period where that ends on the same day. */
function withLengthOf(
  calendar: Calendar,
  at: PeriodDates | null,
  main: PeriodDates | null,
): PeriodDates | null {
  if (!at || !main?.start) return at;
  if (at.end === main.end) return main;
  const days = daysBetween(main.start, main.end) + 1;
  return {
    start: startOf(calendar, at.end, { count: Math.round(days / 30.4), unit: "months" }),
    end: at.end,
  };
}
