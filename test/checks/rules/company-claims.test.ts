import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 91,408 | 80,213
Cost of sales | 52,317 | 47,105
Gross profit | 39,091 | 33,108`,
);

/** The statements of one added release that stands alone, with their verdicts and what they need. */
function claimsIn(sentence: string): readonly string[] {
  return checked(page(`<p>${sentence}</p>`, statement))
    .checks.filter(({ list }) => list === "statement")
    .map(({ witness, verdict, needs }) => `${witness.printed}: ${verdict}, ${needs}`);
}

test.each([
  [
    "Net sales grew for the third consecutive quarter of growth.",
    "third consecutive quarter of growth: not-checkable, Net sales of 2 earlier quarters",
  ],
  [
    "It was the third consecutive quarter of rising orders.",
    "third consecutive quarter of rising orders: not-checkable, what it speaks of, quarter by quarter",
  ],
  [
    "This was a record quarter for bookings.",
    "record quarter for bookings: not-checkable, what it speaks of, quarter by quarter",
  ],
  [
    "Enrolment was the highest in our history.",
    "highest in our history: not-checkable, what it speaks of, quarter by quarter",
  ],
])("what no print of the release tests is told with what it needs: %s", (sentence, told) => {
  expect(claimsIn(sentence)).toEqual([told]);
});

test.each([
  "We hold our mills to the highest standards.",
  "The dividend is paid to shareholders of record on July 15.",
  "A recording of the call is kept for two weeks.",
])("what is no record of figures is no claim: %s", (sentence) => {
  expect(claimsIn(sentence)).toEqual([]);
});
