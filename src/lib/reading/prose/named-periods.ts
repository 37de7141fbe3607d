import {
  addDays,
  type Calendar,
  dayOf,
  daysBetween,
  endNear,
  lastDayOfMonth,
  type PeriodDates,
  type PeriodWords,
  startOf,
  wordsOfPeriod,
  yearDates,
} from "../periods/index.ts";

/** The fiscal year in which a day lies. */
export function fiscalYearOf(calendar: Calendar, day: string): number {
  const near = Number(day.slice(0, 4));
  return [near - 1, near, near + 1].find((year) => yearDates(calendar, year).end >= day) ?? near;
}

/** The end of a fiscal year: of that which is named, or lies ahead, or the last that is over. */
export function yearClose(calendar: Calendar, text: string, main: PeriodDates | null): PeriodDates | null {
  const named = wordsOfPeriod(text).years[0];
  if (named === undefined && !main) return null;
  const year = named ?? fiscalYearOf(calendar, main?.end ?? "");
  const { end } = yearDates(calendar, year);
  const isAhead = named !== undefined || /^(?:by|before)\b/i.test(text) || end === main?.end;
  return { start: null, end: isAhead ? end : yearDates(calendar, year - 1).end };
}

/** "The full year", "year to date". */
export function wholeYear(calendar: Calendar, text: string, main: PeriodDates): PeriodDates {
  const whole = yearDates(calendar, fiscalYearOf(calendar, main.end));
  return /to[- ]date/i.test(text) ? { start: whole.start, end: main.end } : whole;
}

/** "In December 2023" is that month; "the December quarter" the last that ended in one, or that of its year. */
export function namedMonth(
  calendar: Calendar,
  { years, dates }: PeriodWords,
  isQuarter: boolean,
  main: PeriodDates | null,
): PeriodDates | null {
  const month = dates[0]?.month;
  if (month === undefined) return null;
  const year = dates[0]?.year ?? years[0];
  if (!isQuarter) return monthNear(year, month, main);
  const last = Number(main?.end.slice(0, 4));
  const candidates = year === undefined ? [last, last - 1] : [year];
  const end = candidates
    .map((one) => endNear(calendar, one, month))
    .find((one) => year !== undefined || one <= (main?.end ?? ""));
  return end === undefined ? null : { start: startOf(calendar, end, { count: 3, unit: "months" }), end };
}

/** A month of its year, or else the one that lies nearest to the end of the reported period. */
function monthNear(year: number | undefined, month: number, main: PeriodDates | null): PeriodDates | null {
  const ofYear = (one: number): PeriodDates => ({
    start: dayOf(one, month, 1),
    end: lastDayOfMonth(one, month),
  });
  if (year !== undefined) return ofYear(year);
  if (!main) return null;
  const last = Number(main.end.slice(0, 4));
  const distance = (one: number): number => Math.abs(daysBetween(ofYear(one).end, main.end));
  const [nearest] = [last - 1, last, last + 1].toSorted((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : ofYear(nearest);
}

/** The same period of the year before: a known end about a year earlier, else a year, or 52 weeks where it ends with no month. */
export function yearsBefore({ ends }: Calendar, { start, end }: PeriodDates): PeriodDates {
  const near = ends.find((one) => Math.abs(daysBetween(one, end) - 365) <= 8);
  const [year = "", month = "", day = ""] = end.split("-");
  const same = near ?? `${Number(year) - 1}-${month}-${month === "02" && day === "29" ? "28" : day}`;
  if (start === null) return { start, end: same };
  const days = daysBetween(start, end) + 1;
  const isMonths = start.endsWith("-01");
  const first = isMonths
    ? `${Number(start.slice(0, 4)) - 1}${start.slice(4)}`
    : addDays(same, 1 - Math.round(days / 7) * 7);
  return { start: first, end: same };
}
