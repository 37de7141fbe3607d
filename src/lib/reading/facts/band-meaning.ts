import { type ColumnMeaning, columnMeaning } from "../meanings/index.ts";
import { type PeriodWords, saysPeriod } from "../periods/index.ts";
import type { DataColumn } from "../tables/index.ts";

/** What the headings of the columns of a band say, and the period of each; `outer` are those of the band above, for headings that are not repeated. */
export interface BandMeaning {
  readonly meanings: readonly ColumnMeaning[];
  readonly periods: readonly PeriodWords[];
  /** With those of the later of two periods in place of columns that compare. */
  readonly filled: readonly PeriodWords[];
}

export function bandMeaning(columns: readonly DataColumn[], outer: readonly PeriodWords[]): BandMeaning {
  const meanings = withShares(columns, columns.map(meaningOf));
  const periods = withSiblingYears(
    withSiblingDates(meanings.map((one, at) => periodOver(one, outer[at] ?? null))),
  );
  const comparing = meanings.map((one, at) =>
    one.role === "value" ? null : comparedIn(meanings, periods, at),
  );
  return { meanings, periods, filled: periods.map((one, at) => comparing[at] ?? one) };
}

/** "%" alone beside "$" or nothing, below the same heading: each figure's share of the whole. */
function withShares(
  columns: readonly DataColumn[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const innermost = (at: number): string => columns[at]?.headings.at(-1)?.text.trim() ?? "";
  const outer = (at: number): string =>
    (columns[at]?.headings ?? [])
      .slice(0, -1)
      .map(({ text }) => text)
      .join(" ");
  return meanings.map((one, at) => {
    const isShare =
      one.role === "value" &&
      innermost(at) === "%" &&
      innermost(at - 1) === "$" &&
      meanings[at - 1]?.role === "value" &&
      outer(at) === outer(at - 1);
    return isShare ? { ...one, role: "percent-of" as const } : one;
  });
}

/** A year alone takes month and day from a column beside it: "March 31, 2025" and "2024". */
function withSiblingDates(periods: readonly PeriodWords[]): readonly PeriodWords[] {
  const dated = periods.find(({ dates }) => dates.some(({ month, year }) => month && year));
  return periods.map((one) => {
    const [year] = one.years;
    const [date] = dated?.dates ?? [];
    const isAlone = year !== undefined && one.dates.length === 0 && !one.quarter && !one.half && date;
    return isAlone ? { ...one, dates: [{ ...date, year }] } : one;
  });
}

/** A day without a year is in the year of the column before: that of adjustments is between those of two measures. */
function withSiblingYears(periods: readonly PeriodWords[]): readonly PeriodWords[] {
  const hasYear = ({ years, dates }: PeriodWords): boolean =>
    years.length > 0 || dates.some(({ year }) => year);
  return periods.map((one, at) => {
    if (hasYear(one) || one.dates.length === 0) return one;
    const before = periods.slice(0, at).findLast(hasYear);
    return before && before.dates.length > 0 ? { ...one, years: before.years, dates: before.dates } : one;
  });
}

const meaningOf = ({ headings }: DataColumn): ColumnMeaning =>
  columnMeaning(headings.map(({ text }) => text));

function periodOver({ period }: ColumnMeaning, outer: PeriodWords | null): PeriodWords {
  return outer && !saysPeriod(period) ? outer : period;
}

/** What is compared is of the latest period: that of the first column of values with the same length. */
function comparedIn(
  meanings: readonly ColumnMeaning[],
  periods: readonly PeriodWords[],
  at: number,
): PeriodWords | null {
  const own = periods[at];
  const values = meanings.flatMap((one, index) =>
    one.role === "value" && saysPeriod(one.period) ? [index] : [],
  );
  if (meanings[at]?.role === "percent-of") {
    const before = values.findLast((index) => index < at);
    return own && own.years.length + own.dates.filter(({ year }) => year).length > 0
      ? own
      : (periods[before ?? -1] ?? null);
  }
  const sameGroup = values.filter(
    (index) => own === undefined || !saysPeriod(own) || sameLength(periods[index], own),
  );
  const group = sameGroup.filter((index) => index < at);
  const block = blockBefore(group.length > 0 ? group : sameGroup, at);
  return periods[latest(block, periods)] ?? null;
}

const sameLength = (a: PeriodWords | undefined, b: PeriodWords): boolean =>
  b.length === undefined ||
  a?.length === undefined ||
  (a.length.count === b.length.count && a.length.unit === b.length.unit);

/** The columns of values that stand together right before a comparison. */
function blockBefore(indices: readonly number[], at: number): readonly number[] {
  const last = indices.findLast((index) => index < at) ?? indices[0];
  return last === undefined ? [] : indices.filter((index) => last - index < 8);
}

function latest(indices: readonly number[], periods: readonly PeriodWords[]): number {
  const yearOf = (index: number): number => {
    const { years = [], dates = [] } = periods[index] ?? {};
    return Math.max(0, ...years, ...dates.map(({ year = 0, month = 0 }) => year + month / 100));
  };
  return indices.toSorted((a, b) => yearOf(b) - yearOf(a) || a - b)[0] ?? -1;
}
