import { expect, test } from "vitest";
import { comparisonWords, periodWords } from "../../../src/lib/site/views/period-words.ts";

const span = (id: string, start: string, end: string, label = id) =>
  ({ id, kind: "duration", start, end, label }) as const;
const periods = [
  span("2012-Q3", "2012-07-01", "2012-09-30", "Third quarter of 2012"),
  span("2012-Q2", "2012-04-01", "2012-06-30"),
  span("2011-Q3", "2011-07-01", "2011-09-30"),
  span("2010-Q3", "2010-07-01", "2010-09-30", "Third quarter of 2010"),
  span("2012", "2012-01-01", "2012-12-31"),
  span("2011", "2011-01-01", "2011-12-31"),
  // Years of whole weeks: what ends in August is followed by what begins in it.
  span("2024-Q3", "2024-08-04", "2024-11-02"),
  span("2024-Q2", "2024-05-05", "2024-08-03"),
  span("2023-Q3", "2023-07-30", "2023-10-28"),
  span("2012-07", "2012-07-01", "2012-07-31", "July 2012"),
  {
    id: "2012-09-30",
    kind: "instant",
    start: "2012-09-30",
    end: "2012-09-30",
    label: "September 30, 2012",
  } as const,
  {
    id: "2012-06-30",
    kind: "instant",
    start: "2012-06-30",
    end: "2012-06-30",
    label: "June 30, 2012",
  } as const,
];

test.each([
  ["2012-Q3", "in the third quarter of 2012"],
  ["2012", "in 2012"],
  ["2012-07", "in July 2012"],
  ["2012-09-30", "on September 30, 2012"],
  ["unknown", "in unknown"],
])("%s is %s", (id, words) => {
  expect(periodWords({ periods }, id)).toBe(words);
});

test.each([
  ["2012-Q3/2012-Q2", "on the quarter"],
  ["2012-Q3/2011-Q3", "on the year"],
  ["2012/2011", "on the year"],
  ["2024-Q3/2023-Q3", "on the year"],
  ["2024-Q3/2024-Q2", "on the quarter"],
  ["2012-Q3/2010-Q3", "against the third quarter of 2010"],
  ["2012-09-30/2012-06-30", "against June 30, 2012"],
  ["2012-Q3/unknown", "against unknown"],
])("%s is %s", (comparison, words) => {
  expect(comparisonWords({ periods }, comparison)).toBe(words);
});
