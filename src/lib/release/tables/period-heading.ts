import { durationEnding, instantAt, type Period } from "../model/index.ts";

/**
 * What the heading of a column says: a period, or a comparison with the year or the period before. `words` are those
 * that name the period.
 */
export type HeadingMeaning =
  | { readonly kind: "period"; readonly period: Period; readonly words: string }
  | { readonly kind: "comparison"; readonly base: "year-before" | "period-before" };

const lengths: ReadonlyMap<string, number> = new Map([
  ["three", 3],
  ["six", 6],
  ["nine", 9],
  ["twelve", 12],
  ["quarter", 3],
  ["year", 12],
]);
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
  return quarterNamed(heading, periods) ?? dated(heading, periods);
}

function quarterNamed(heading: string, periods: readonly Period[]): HeadingMeaning | null {
  const match = quarter.exec(heading);
  const id = `${match?.[3]}-Q${match?.[1] ?? match?.[2]}`;
  return named(match && periods.find((one) => one.id === id), match);
}

function dated(heading: string, periods: readonly Period[]): HeadingMeaning | null {
  const match = date.exec(heading);
  if (!match) return null;
  const month = monthNames.findIndex((name) => name.toLowerCase() === match[1]?.toLowerCase()) + 1;
  const day = `${match[3]}-${String(month).padStart(2, "0")}-${match[2]?.padStart(2, "0")}`;
  const long = length.exec(heading);
  if (!long) return named(instantAt(periods, day), match);
  const months = lengths.get((long[1] ?? long[2] ?? "").toLowerCase()) ?? 0;
  return named(durationEnding(periods, months, day), match);
}

function named(period: Period | null | undefined, match: RegExpExecArray | null): HeadingMeaning | null {
  return period && match ? { kind: "period", period, words: match[0] } : null;
}
