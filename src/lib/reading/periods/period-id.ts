import type { Calendar, PeriodDates } from "./calendar.ts";
import { dayParts, daysBetween } from "./days.ts";

/** The id of a period: `2010-Q2`, `2010-H1`, `2010-9M`, `2010` of fiscal years; of an instant its day; else both of its days. */
export function periodId(calendar: Calendar, { start, end }: PeriodDates): string {
  if (start === null) return end;
  const months = Math.round((daysBetween(start, end) + 1) / 30.4);
  const { year, quarter } = fiscalQuarter(calendar, end);
  if (months === 3) return `${year}-Q${quarter}`;
  if (months === 6 && quarter % 2 === 0) return `${year}-H${quarter / 2}`;
  if (months === 9 && quarter === 3) return `${year}-9M`;
  return months === 12 && quarter === 4 ? `${year}` : `${start}--${end}`;
}

/** The fiscal year and quarter that end on a day, or within a week of it. */
export function fiscalQuarter(
  { yearEnd, yearNamed }: Calendar,
  end: string,
): { readonly year: number; readonly quarter: number } {
  const [calendarYear = 0, calendarMonth = 1, day = 1] = dayParts(end);
  const isOver = day <= 7;
  const month = isOver ? ((calendarMonth + 10) % 12) + 1 : calendarMonth;
  const own = isOver && calendarMonth === 1 ? calendarYear - 1 : calendarYear;
  const since = ((month - yearEnd + 11) % 12) + 1;
  const endYear = month > yearEnd ? own + 1 : own;
  return {
    year: yearNamed === "start" && yearEnd < 12 ? endYear - 1 : endYear,
    quarter: Math.ceil(since / 3),
  };
}
