import { addDays, type Day, dayOf, dayParts, daysBetween, isMonthEnd, lastDayOfMonth } from "./days.ts";
import type { Length } from "./period-words.ts";

/** When a company's periods end. */
export interface Calendar {
  /** The month in which fiscal years end, from 1. */
  readonly yearEnd: number;
  /** Years that begin in the calendar year after which they are named are none; `0` where a year is named after that in which it ends. */
  readonly yearNamed: "end" | "start";
  /** Days on which periods are said to end, sorted. */
  readonly ends: readonly Day[];
}

/** Start and end, both included; an instant has no start. */
export interface PeriodDates {
  readonly start: Day | null;
  readonly end: Day;
}

/** The day on which a period ends that nominally ends with a month: a known end near it, else the last of the month. */
export function endNear({ ends }: Calendar, year: number, month: number): Day {
  const nominal = lastDayOfMonth(year, month);
  const near = ends.filter((one) => Math.abs(daysBetween(one, nominal)) <= 10);
  const [nearest] = near.toSorted(
    (a, b) => Math.abs(daysBetween(a, nominal)) - Math.abs(daysBetween(b, nominal)),
  );
  return nearest ?? byWeekday(ends, nominal);
}

/** Where all known ends of periods are of one day of the week, and not of months, periods end on that day nearest to the end of a month. */
function byWeekday(ends: readonly Day[], nominal: Day): Day {
  const weekday = (day: Day): number => new Date(Date.parse(day)).getUTCDay();
  const [common, own] =
    [...Map.groupBy(ends, weekday)].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (
    common === undefined ||
    !own ||
    own.length < 2 ||
    own.length < ends.length * 0.6 ||
    own.every(isMonthEnd)
  )
    return nominal;
  const back = (weekday(nominal) - common + 7) % 7;
  const reachesOver = own.some((one) => (dayParts(one)[2] ?? 0) <= 4);
  return addDays(nominal, reachesOver && back > 3 ? 7 - back : -back);
}

/** The quarter of a fiscal year, from 1. */
export function quarterDates(calendar: Calendar, year: number, quarter: number): PeriodDates {
  const lastYear = calendar.yearNamed === "end" ? year : year + 1;
  const end = endNear(calendar, lastYear, calendar.yearEnd - 3 * (4 - quarter));
  return { start: startOf(calendar, end, { count: 3, unit: "months" }), end };
}

/** A whole fiscal year. */
export function yearDates(calendar: Calendar, year: number): PeriodDates {
  const { end } = quarterDates(calendar, year, 4);
  return { start: startOf(calendar, end, { count: 12, unit: "months" }), end };
}

/**
 * The first day of a period of some length that ends on a day: months where it ends with one, else weeks of which 13 are a
 * quarter. A period ended a week earlier or later is believed: quarters of 14 weeks and years of 53.
 */
export function startOf({ ends }: Calendar, end: Day, { count, unit }: Length): Day {
  if (unit === "months" && isMonthEnd(end)) {
    const [year = 0, month = 1] = dayParts(end);
    return dayOf(year, month - count + 1, 1);
  }
  const weeks = unit === "weeks" ? count : Math.round((count * 13) / 3);
  const start = addDays(end, 1 - 7 * weeks);
  if (unit === "weeks" || ends.includes(addDays(start, -1))) return start;
  const other = [7, -7].map((by) => addDays(start, by)).find((one) => ends.includes(addDays(one, -1)));
  return other ?? start;
}
