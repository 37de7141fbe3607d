import { expect, test } from "vitest";
import { comparedPeriod } from "../../../src/lib/checks/sentences/compared-period.ts";
import type { Period } from "../../../src/lib/release/model/periods.ts";

const span = (id: string, start: string, end: string): Period => ({
  id,
  kind: "duration",
  start,
  end,
  label: id,
});
const day = (end: string): Period => ({ id: end, kind: "instant", start: end, end, label: end });
const periods = [
  span("2021-q2", "2021-04-01", "2021-06-30"),
  span("2021-q1", "2021-01-01", "2021-03-31"),
  span("2020-q2", "2020-04-01", "2020-06-30"),
  span("2019-q2", "2019-04-01", "2019-06-30"),
  span("2021-h1", "2021-01-01", "2021-06-30"),
  span("2020-h1", "2020-01-01", "2020-06-30"),
  day("2021-06-30"),
  day("2020-12-31"),
  day("2020-06-30"),
];

/** The periods with which words compare another one. */
function basesOf(words: string, later: string): readonly string[] | null {
  const own = periods.find(({ id }) => id === later);
  const isBase = comparedPeriod(words);
  if (!own) throw new Error(`no period ${later}`);
  return isBase && periods.filter((one) => isBase(one, own)).map(({ id }) => id);
}

test.each([
  ["compared to the same quarter last year", "2021-q2", ["2020-q2"]],
  ["versus the prior-year period", "2021-h1", ["2020-h1"]],
  ["from a year ago", "2021-06-30", ["2020-06-30"]],
  ["year-over-year", "2021-q2", ["2020-q2"]],
  ["from the second quarter of 2019", "2021-q2", ["2019-q2"]],
  ["over the same period in 2019", "2021-q2", ["2019-q2"]],
  ["from $80.2 million in the second quarter of fiscal 2020", "2021-q2", ["2020-q2"]],
  ["compared with the second quarter of 2020", "2021-h1", []],
  ["from the prior quarter", "2021-q2", ["2021-q1"]],
  ["on a linked-quarter basis", "2021-q2", ["2021-q1"]],
  ["from December 31, 2020", "2021-06-30", ["2020-12-31"]],
  ["from year-end 2020", "2021-06-30", ["2020-12-31"]],
])("words say with which period another is compared: %s, of %s", (words, later, bases) => {
  expect(basesOf(words, later)).toEqual(bases);
});

test.each([
  "from the prior period",
  "compared with plan",
  "from last year's acquisition",
  "over $30 million",
])("words that say none, or one that may be either, say nothing: %s", (words) => {
  expect(comparedPeriod(words)).toBeNull();
});
