/** A day as ISO text, `2010-06-30`. Days compare as texts. */
export type Day = string;

export function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The last day of a month; months below 1 and above 12 are those of other years. */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month + 1, 0);
}

export function addDays(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = dayParts(day);
  return dayOf(year, month, date + days);
}

/** Year, month from 1, and day. */
export function dayParts(day: Day): readonly number[] {
  return day.split("-").map(Number);
}

/** How many days a day stands behind another. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

export function isMonthEnd(day: Day): boolean {
  const [year = 0, month = 1] = dayParts(day);
  return day === lastDayOfMonth(year, month);
}
