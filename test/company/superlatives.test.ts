import { expect, test } from "vitest";
import { checked, page, table } from "../checks/found/invented.ts";

const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 6,412 | 7,388
Expenses | 5,200 | 6,300
Operating income (loss) | 1,212 | 1,088`,
);
const said = (sentence: string): readonly string[] =>
  checked(page(`<p>${sentence}</p>`, statement))
    .checks.filter(({ list, id }) => list === "statement" && id.includes("superlative"))
    .map(({ title, verdict }) => `${title} ${verdict}`);

test("a record of a measure is held against the quarters of that measure", () => {
  expect(said("Net sales were the highest in the history of the company in the quarter.")).toEqual([
    "Net sales: “highest in the history of the company in the quarter” does-not-tie",
  ]);
});

test("words that name what is the highest are of no other measure of their sentence", () => {
  expect(said("In the quarter we had lower net sales and the highest operating income since 2015.")).toEqual([
    "Operating income (loss): “highest operating income since 2015” not-checkable",
  ]);
  expect(
    said("With net sales below those of last year we saw the highest customer ratings since 2015."),
  ).toEqual(["“highest customer ratings since 2015” not-checkable"]);
});

test("a record of a year is held against no quarter", () => {
  expect(said("In fiscal 2021, net sales were the highest in our history.")).toEqual([
    "“highest in our history” not-checkable",
  ]);
});
