import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

const summary = (expenses: string): string =>
  table(
    "SUMMARY",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Revenue | 9,140 | 8,020
Operating expenses | ${expenses} | 7,418`,
  );

const statement = table(
  "STATEMENTS OF OPERATIONS",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Wages | 5,102 | 4,885
Rent | 3,009 | 2,533
Total operating costs and expenses | 8,111 | 7,418`,
);

test("rows that print the same of all their periods agree, where one has all words of the other", () => {
  expect(verdictsOf(page(summary("8,111"), statement), "agree")).toEqual([
    "agree 8,111 ties",
    "agree 7,418 ties",
  ]);
});

test("where one of their figures is another, they may be two quantities, and nothing is told", () => {
  expect(verdictsOf(page(summary("8,117"), statement), "agree")).toEqual([]);
});
