import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

const statement = table(
  "STATEMENTS OF OPERATIONS",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Mills | 7,204 | 6,415
Shops | 1,936 | 1,605
Total revenues | 9,140 | 8,020
Total operating expenses | 8,111 | 7,418
Income from operations | 1,029 | 602`,
);

const summary = table(
  "SUMMARY",
  `| Three Months Ended June 30, 2021 | Three Months Ended March 31, 2021
Total revenues | 9,140 | 8,777
Total operating expenses | 8,111 | 7,962`,
);

const bridge = (before: string): string =>
  table(
    "RECONCILIATION OF INCOME FROM OPERATIONS TO ADJUSTED EBITDA",
    `| Three Months Ended June 30, 2021 | Three Months Ended March 31, 2021
Income from operations | 1,029 | ${before}
Depreciation | 333 | 341`,
  );

const found = (before: string): readonly string[] =>
  verdictsOf(page(statement, summary, bridge(before)), "recalculate");

// 8,777 − 7,962 = 815.
test("a sum that one table shows is held in the quarter of which two others print its parts and what they make", () => {
  expect(found("815")).toEqual(["recalculate 815 ties"]);
});

test("where it does not come out there, other tables may leave out what the first has, and nothing is told", () => {
  expect(found("851")).toEqual([]);
});
