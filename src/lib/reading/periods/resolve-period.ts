import { type Calendar, endNear, type PeriodDates, quarterDates, startOf, yearDates } from "./calendar.ts";
import { type Day, dayOf, daysBetween } from "./days.ts";
import type { Length, PartialDate, PeriodWords } from "./period-words.ts";

/** What headings say of a period, the innermost first, and then what stands further out. */
export function mergeWords(inner: PeriodWords, outer: PeriodWords): PeriodWords {
  const length = inner.length ?? (inner.quarter || inner.half ? undefined : outer.length);
  const quarter = inner.quarter ?? (inner.length || inner.dates.length > 0 ? undefined : outer.quarter);
  const half = inner.half ?? (inner.length ? undefined : outer.half);
  return {
    ...(length && { length }),
    ...(quarter && { quarter }),
    ...(half && { half }),
    years: inner.years.length > 0 ? inner.years : inner.dates.some(({ year }) => year) ? [] : outer.years,
    dates: datesOf(inner, outer),
    isInstant: inner.isInstant || (outer.isInstant && !length && !quarter),
  };
}

/** A date that lacks its day or its year takes it from the others; a year alone chooses the date that is of it. */
function datesOf(inner: PeriodWords, outer: PeriodWords): readonly PartialDate[] {
  if (inner.dates.length > 0)
    return inner.dates.map((one) => ({ ...restOf(one, inner.years, outer), ...one }));
  const [year] = inner.years;
  if (year === undefined) return outer.dates;
  const same = outer.dates.find((one) => one.year === year);
  if (same) return [same];
  return outer.dates.flatMap((one) =>
    one.year === undefined || outer.dates.length === 1 ? [{ ...one, year }] : [],
  );
}

function restOf({ year, month }: PartialDate, years: readonly number[], outer: PeriodWords): PartialDate {
  if (year !== undefined) return {};
  const [own] = years;
  if (own !== undefined) return { year: own };
  const same =
    outer.dates.find((one) => one.month === month && one.year !== undefined) ??
    outer.dates.find((one) => one.year !== undefined);
  const [outerYear] = outer.years;
  const found = outerYear ?? same?.year;
  return found === undefined ? {} : { year: found };
}

/** The period that words mean; null where they do not say enough. `isBalance` where what has no length is an instant. */
export function resolvePeriod(
  calendar: Calendar,
  words: PeriodWords,
  isBalance: boolean,
): PeriodDates | null {
  const { length, quarter, half, years, dates } = words;
  const date =
    dates.find((one) => one.year !== undefined && one.year === years[0]) ??
    dates.find((one) => one.year !== undefined);
  if (date?.year !== undefined && date.month !== undefined) {
    const end =
      date.day === undefined
        ? endNear(calendar, date.year, date.month)
        : ofKnownEnd(calendar, dayOf(date.year, date.month, date.day), length);
    const own: Length | undefined =
      length ?? (quarter ? { count: 3, unit: "months" } : half ? { count: 6, unit: "months" } : undefined);
    return own && !isBalance ? { start: startOf(calendar, end, own), end } : { start: null, end };
  }
  const [year] = years;
  if (year === undefined) return null;
  const dated = byQuarter(calendar, year, words);
  if (!dated) return null;
  return isBalance ? { start: null, end: dated.end } : dated;
}

/** Years of weeks end some days apart: the day of another year under "52 weeks ended" is the known end beside it. */
function ofKnownEnd({ ends }: Calendar, day: Day, length: Length | undefined): Day {
  if (length?.unit !== "weeks" || ends.includes(day)) return day;
  return ends.find((one) => Math.abs(daysBetween(one, day)) < 7) ?? day;
}

function byQuarter(
  calendar: Calendar,
  year: number,
  { quarter, half, length }: PeriodWords,
): PeriodDates | null {
  if (quarter) return quarterDates(calendar, year, quarter);
  if (half) {
    const { end } = quarterDates(calendar, year, half * 2);
    return { start: startOf(calendar, end, { count: 6, unit: "months" }), end };
  }
  if (length?.unit === "months" && (length.count === 6 || length.count === 9)) {
    const { end } = quarterDates(calendar, year, length.count / 3);
    return { start: startOf(calendar, end, length), end };
  }
  return length === undefined || (length.count === 12 && length.unit === "months")
    ? yearDates(calendar, year)
    : null;
}
