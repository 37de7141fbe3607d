import type { Calendar } from "./calendar.ts";
import { type Day, dayOf, dayParts } from "./days.ts";
import { wordsOfPeriod } from "./period-words.ts";

/** A text in which a quarter is named together with the day on which it ended. */
const named =
  /\b(?:(?:first|second|third|fourth)[- ](?:fiscal[- ])?quarter|Q[1-4])\b[^.]{0,90}?\bend(?:ed|ing)\s+[^.]{0,40}/gi;
/** The first half of a year together with the day on which it ended: "half-year results for the 26 weeks ended 28 September 2024". */
const halved =
  /\b(?:first[- ]half|half[- ]year(?:ly)?|interim|H1)\b[^.]{0,90}?\b(?:ended|ending|to)\s+[^.]{0,40}/gi;
const year = /\b(?:fiscal |full )?years?(?:\s+(?:19|20)\d\d)?\s+end(?:ed|ing)\s+[^.\n]{0,30}/gi;
const fiscal = /\bfiscal(?: year)?(?: of)?\s+(?<year>(?:19|20)\d\d)\b/i;

/** Works out when a company's periods end from what its texts say, and from the days over its tables; December where nothing does. */
export function findCalendar(texts: readonly string[], headings: readonly string[]): Calendar {
  const ends = [
    ...new Set(
      [...headings, ...texts.flatMap((text) => text.match(/\bend(?:ed|ing)\s+[^.\n]{0,60}/gi) ?? [])].flatMap(
        daysIn,
      ),
    ),
  ].toSorted();
  const quarters = texts.flatMap((text) => text.match(named) ?? []).flatMap((text) => quarterEnd(text, ends));
  const halves = texts.flatMap((text) => text.match(halved) ?? []).flatMap((text) => halfEnd(text, ends));
  const years = texts.flatMap((text) => text.match(year) ?? []).flatMap(daysIn);
  const yearEnd =
    mostFrequent([...quarters.map((one) => one.yearEnd), ...years.map(monthOf)]) ??
    mostFrequent(halves) ??
    likely(ends);
  const isNamedByStart =
    quarters.some((one) => one.fiscal !== null && one.fiscal < one.lastYear) ||
    isLastYearNamedBefore(texts, yearEnd, ends.at(-1));
  return { yearEnd, yearNamed: isNamedByStart ? "start" : "end", ends };
}

/** "Third quarter of fiscal 2024", "third quarter fiscal 2024", "fiscal 2024 third quarter". */
const quarterOfYear =
  /\bquarter (?:results )?(?:(?:of|for) )?(?:the )?fiscal (?:year )?((?:19|20)\d\d)\b|\bfiscal (?:year )?((?:19|20)\d\d) (?:first|second|third|fourth)[- ]quarter\b/gi;

/** "The third quarter of fiscal 2024" where years end in January, and the last period said ended in November 2024. */
function isLastYearNamedBefore(texts: readonly string[], yearEnd: number, last: Day | undefined): boolean {
  const said = texts.flatMap((text) =>
    [...text.matchAll(quarterOfYear)].map(({ 1: named, 2: before }) => Number(named ?? before)),
  );
  if (said.length === 0 || !last) return false;
  const lastYear = Number(last.slice(0, 4)) + (monthOf(last) > yearEnd ? 1 : 0);
  return yearEnd < 12 && Math.max(...said) < lastYear;
}

function daysIn(text: string): readonly Day[] {
  return wordsOfPeriod(text).dates.flatMap(({ year: y, month, day }) =>
    y && month && day ? [dayOf(y, month, day)] : [],
  );
}

/** The month that a day belongs to: periods of weeks end in its first days too. */
function monthOf(day: Day): number {
  const [, month = 1, date = 1] = dayParts(day);
  return date <= 7 ? ((month + 10) % 12) + 1 : month;
}

/** The year end that a quarter's name and day mean, and the years by which it is called and in which it ends. */
function quarterEnd(
  text: string,
  ends: readonly Day[],
): { yearEnd: number; fiscal: number | null; lastYear: number }[] {
  const { quarter, dates } = wordsOfPeriod(text);
  const date = dates.flatMap((one) =>
    one.month && one.day ? [{ ...one, year: one.year ?? yearOf(one, ends) }] : [],
  )[0];
  if (!quarter || !date?.year || !date.month || !date.day) return [];
  const month = monthOf(dayOf(date.year, date.month, date.day));
  const last = month + 3 * (4 - quarter);
  const said = fiscal.exec(text)?.groups?.year;
  return [
    {
      yearEnd: ((last - 1) % 12) + 1,
      fiscal: said ? Number(said) : null,
      lastYear: date.year + (last > 12 ? 1 : 0),
    },
  ];
}

/** The month in which a year ends whose first half ends on a day that a text names; of what is no half there is none. */
function halfEnd(text: string, ends: readonly Day[]): readonly number[] {
  const { length, dates } = wordsOfPeriod(text);
  const isHalf = length?.count === (length?.unit === "weeks" ? 26 : 6);
  const date = dates.find((one) => one.month && one.day);
  const day = date && { ...date, year: date.year ?? yearOf(date, ends) };
  if (!isHalf || !day?.year || !day.month || !day.day) return [];
  return [((monthOf(dayOf(day.year, day.month, day.day)) + 5) % 12) + 1];
}

/** A day without its year is the last of those that end periods. */
function yearOf({ month, day }: { month?: number; day?: number }, ends: readonly Day[]): number | undefined {
  const end = ends.findLast((one) => dayParts(one)[1] === month && dayParts(one)[2] === day);
  return end === undefined ? undefined : dayParts(end)[0];
}

/** Quarters of calendar years end in March, June, September and December. */
function likely(ends: readonly Day[]): number {
  const shift = mostFrequent(ends.map((one) => monthOf(one) % 3)) ?? 0;
  return shift === 0 ? 12 : shift;
}

function mostFrequent(values: readonly number[]): number | null {
  const counted = [...Map.groupBy(values, (one) => one)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted[0]?.[0] ?? null;
}
