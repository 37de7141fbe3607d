import type { Period } from "../../lib/release/index.ts";
import { longDate } from "../../lib/text/index.ts";
import { daysOf } from "./notebook-subject.ts";

/** The period that a notebook speaks of, and the one that it is held against; null where none is printed. */
export interface ComparedSpan {
  readonly now: Period;
  readonly before: Period | null;
  /** What cells call them. */
  readonly names: { readonly now: string; readonly before: string };
}

/** The first of some periods, the latest first, with the same span a year earlier, or else the latest of its length before it. */
export function spanOf(
  periods: readonly Period[],
  names = { now: "now", before: "before" },
): ComparedSpan | null {
  const [now] = periods;
  if (!now) return null;
  const alike = periods.filter((one) => one !== now && Math.abs(daysOf(one) - daysOf(now)) < 10);
  const yearBefore = alike.find((one) => Math.abs(daysOf({ start: one.end, end: now.end }) - 365) < 12);
  return { now, before: yearBefore ?? alike[0] ?? null, names };
}

const lengths: readonly (readonly [days: number, word: string])[] = [
  [30, "month"],
  [91, "quarter"],
  [182, "half-year"],
  [273, "nine months"],
  [365, "year"],
];

/** What a length is called: `quarter`; `period` where it has no name. */
export function lengthWord(period: Period): string {
  return lengths.find(([days]) => Math.abs(daysOf(period) - days) < 10)?.[1] ?? "period";
}

/** `the quarter ended May 4, 2024`; a day as `May 4, 2024`. */
export function spanWords(period: Period): string {
  if (period.kind === "instant") return longDate(period.end);
  const word = lengthWord(period);
  return word === "period"
    ? `the period from ${longDate(period.start)} to ${longDate(period.end)}`
    : `the ${word} ended ${longDate(period.end)}`;
}

/** What a span is held against: `a year earlier`, or its own words. */
export function beforeWords({ now, before }: ComparedSpan): string {
  if (!before) return "";
  const isYear = Math.abs(daysOf({ start: before.end, end: now.end }) - 365) < 12;
  if (isYear) return "a year earlier";
  return now.kind === "instant" ? `on ${spanWords(before)}` : `in ${spanWords(before)}`;
}
