import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

const ratios = table(
  "KEY METRICS",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net premiums | 7,204 | 6,415
Losses | 4,128 | 4,157
Loss ratio | 57.3% | 64.8%
Underwriting expense ratio | 37.1% | 34.4%
Combined ratio | 94.4% | 99.2%`,
);
const said = (sentence: string): readonly string[] =>
  checked(page(`<p>${sentence}</p>`, ratios))
    .checks.filter(({ witness }) => witness.table === "prose")
    .map(({ witness, verdict }) => `${witness.printed} ${verdict}`);

test("a ratio in a sentence agrees with the row of its whole name and period", () => {
  expect(
    said(
      "The combined ratio for the second quarter was 94.4%, compared to 99.2% for the second quarter of 2020.",
    ),
  ).toEqual(["94.4% ties", "99.2% ties"]);
});

test("two digits exchanged in a ratio do not agree", () => {
  expect(said("The loss ratio for the second quarter was 53.7%.")).toEqual(["53.7% does-not-tie"]);
});

test("a ratio of another name is held against no row that shares words with it", () => {
  expect(said("The attritional loss ratio for the second quarter was 53.7%.")).toEqual([]);
});

test("an increase of one thing beside the decline of another is an increase", () => {
  expect(
    said(
      "The decline in the margin was offset by a $5.6 million increase in average assets to $78.4 million for the second quarter from $72.8 million for the second quarter of 2020.",
    ),
  ).toEqual(["$5.6 million ties"]);
});

test("two changes beside one level are of that level, each from its own", () => {
  expect(
    said(
      "The loss ratio was 57.3% for the second quarter, up 120 basis points from 56.1% for the first quarter of 2021 and down 750 basis points from 64.8% for the second quarter of 2020.",
    ),
  ).toEqual(["57.3% ties", "120 basis points ties", "750 basis points ties", "64.8% ties"]);
});
