import { durationEnding, instantAt, type Period } from "./periods.ts";

/** What the heading of a column says: a period, or a comparison with the year or the period before. */
export type HeadingMeaning =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "comparison"; readonly base: "year-before" | "period-before" };

const lengths: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  quarter: 3,
  year: 12,
};
const length = /\b(?:(three|six|nine|twelve) months|(quarter|year)) ended\b/i;
const monthNames =
  "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const date = new RegExp(`\\b(${monthNames.join("|")}) (\\d{1,2}),? +(\\d{4})\\b`, "i");
const quarter = /\b(?:([1-4])Q|Q([1-4]))\s*(\d{4})\b/i;

/**
 * Reads a heading such as `Three Months Ended June 30, 2010`, `December 31, 2009`, `2Q 2010` or `YoY Growth`.
 * Null if it names no period that the release declares, nor a comparison.
 */
export function parseHeading(heading: string, periods: readonly Period[]): HeadingMeaning | null {
  if (/\b(?:YoY|year[- ]over[- ]year)\b/i.test(heading)) return { kind: "comparison", base: "year-before" };
  if (/\b(?:QoQ|quarter[- ]over[- ]quarter|sequential)\b/i.test(heading)) {
    return { kind: "comparison", base: "period-before" };
  }
  const period = quarterNamed(heading, periods) ?? dated(heading, periods);
  return period ? { kind: "period", period } : null;
}

function quarterNamed(heading: string, periods: readonly Period[]): Period | undefined {
  const match = quarter.exec(heading);
  return match ? periods.find((one) => one.id === `${match[3]}-Q${match[1] ?? match[2]}`) : undefined;
}

function dated(heading: string, periods: readonly Period[]): Period | undefined {
  const match = date.exec(heading);
  if (!match) return undefined;
  const month = monthNames.findIndex((name) => name.toLowerCase() === match[1]?.toLowerCase()) + 1;
  const day = `${match[3]}-${String(month).padStart(2, "0")}-${match[2]?.padStart(2, "0")}`;
  const long = length.exec(heading);
  if (!long) return instantAt(periods, day);
  const months = lengths[(long[1] ?? long[2] ?? "").toLowerCase()] ?? 0;
  return durationEnding(periods, months, day);
}
