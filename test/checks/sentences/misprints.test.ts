import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 91,408 | 80,213
Cost of sales | 52,317 | 47,105
Gross profit | 39,091 | 33,108
Net income | 12,790 | 9,770
Net income per common share: | |
Basic | 0.64 | 0.50
Diluted | 0.61 | 0.48`,
);

/** What of the figures of some sentences does not tie, beside the statement. */
function mistaken(...sentences: readonly string[]): readonly string[] {
  const { checks } = checked(page(...sentences.map((one) => `<p>${one}</p>`), statement));
  return checks
    .filter(({ witness, verdict }) => witness.table === "prose" && verdict === "does-not-tie")
    .map(({ witness }) => witness.printed);
}

const quarter = "in the second quarter of 2021";

test("two digits exchanged in an amount a share are an alarm, by the words of its row and of the heading above it", () => {
  expect(mistaken(`Net income was $12.8 million, or $0.61 per diluted share, ${quarter}.`)).toEqual([]);
  expect(mistaken(`Net income was $12.8 million, or $0.16 per diluted share, ${quarter}.`)).toEqual([
    "$0.16",
  ]);
});

// 91,408 / 80,213 = 1.1396.
test("a rate beside its current amount is of the year before, also where no words say so", () => {
  expect(mistaken("Net sales grew 13.9% to $91.4 million.")).toEqual(["13.9%"]);
  expect(mistaken("Net sales fell 14.0% to $91.4 million as orders came late.")).toEqual(["14.0%"]);
  expect(mistaken("Net sales grew 14.0% to $91.4 million.", "Net sales grew 3.5% to $91.4 million.")).toEqual(
    [],
  );
});

test("an aside of the year before is what a rate compares with", () => {
  const said = (rate: string): string => `Net sales up ${rate} to $91.4 million (Q2 2020: $80.2 million)`;
  expect(mistaken(said("14.0%"))).toEqual([]);
  expect(mistaken(said("12.0%"))).toEqual(["12.0%"]);
  expect(mistaken(`${said("14.0%")}, with like-for-like sales growth of 1.9%`)).toEqual([]);
});

// 39,091 / 91,408 = 42.77 %, 33,108 / 80,213 = 41.28 %: 149 basis points.
test("two digits exchanged in a change in points are an alarm", () => {
  const said = (points: number): string =>
    `Gross margin was 42.8% ${quarter}, an improvement of ${points} basis points from the second quarter of 2020.`;
  expect(mistaken(said(149))).toEqual([]);
  expect(mistaken(said(194))).toEqual(["194 basis points"]);
});
