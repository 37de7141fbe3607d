import { expect, test } from "vitest";
import type { Period } from "../../../src/lib/release/model/periods.ts";
import { parseHeading } from "../../../src/lib/release/tables/period-heading.ts";

const duration = (id: string, start: string, end: string): Period => ({
  id,
  kind: "duration",
  start,
  end,
  label: id,
});
const periods: Period[] = [
  duration("2010-Q2", "2010-04-01", "2010-06-30"),
  duration("2010-Q1", "2010-01-01", "2010-03-31"),
  duration("2010-H1", "2010-01-01", "2010-06-30"),
  { id: "2009-12-31", kind: "instant", start: "2009-12-31", end: "2009-12-31", label: "" },
];

test.each([
  ["Three Months Ended June 30, 2010", "2010-Q2"],
  ["Three Months Ended March 31, 2010", "2010-Q1"],
  ["Six Months Ended June 30, 2010", "2010-H1"],
  ["December 31, 2009 Unaudited", "2009-12-31"],
  ["1Q 2010", "2010-Q1"],
  ["Q2 2010", "2010-Q2"],
])("%j names %s", (heading, id) => {
  expect(parseHeading(heading, periods)).toMatchObject({ kind: "period", period: { id } });
});

test.each([
  ["YoY Growth", "year-before"],
  ["QoQ Growth", "period-before"],
])("%j compares with the %s", (heading, base) => {
  expect(parseHeading(heading, periods)).toEqual({ kind: "comparison", base });
});

test.each(["Nine Months Ended June 30, 2010", "3Q 2010", "Growth", "June 31, 2010"])(
  "%j names no declared period",
  (heading) => {
    expect(parseHeading(heading, periods)).toBeNull();
  },
);
