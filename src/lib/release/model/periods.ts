/** A time that a release reports on. Days as `2010-06-30`; of an instant both are the same. */
export interface Period {
  readonly id: string;
  readonly kind: "duration" | "instant";
  readonly start: string;
  readonly end: string;
  readonly label: string;
}

/** The last day of a month: `monthEnd(2010, 6)` is `2010-06-30`. Months outside 1 to 12 roll over. */
export function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day before: of `2010-01-01`, `2009-12-31`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Whole calendar months from the first day to the last, both included. */
export function monthsOf(period: Pick<Period, "start" | "end">): number {
  const [startYear = 0, startMonth = 0] = period.start.split("-").map(Number);
  const [endYear = 0, endMonth = 0] = period.end.split("-").map(Number);
  return (endYear - startYear) * 12 + endMonth - startMonth + 1;
}

/** The duration of so many whole months that ends on a day. */
export function durationEnding(periods: readonly Period[], months: number, end: string): Period | undefined {
  return periods.find((one) => one.kind === "duration" && one.end === end && monthsOf(one) === months);
}

/** The instant at a day. */
export function instantAt(periods: readonly Period[], day: string): Period | undefined {
  return periods.find((one) => one.kind === "instant" && one.end === day);
}

/** The period of the same length one year earlier. */
export function yearBefore(periods: readonly Period[], period: Period): Period | undefined {
  const [year = 0, month = 0] = period.end.split("-").map(Number);
  return durationEnding(periods, monthsOf(period), monthEnd(year - 1, month));
}

/** The period of the same length that ends where this one starts. */
export function periodBefore(periods: readonly Period[], period: Period): Period | undefined {
  return durationEnding(periods, monthsOf(period), dayBefore(period.start));
}
