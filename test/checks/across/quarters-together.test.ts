import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

const flows = (charge: string): string =>
  table(
    "STATEMENTS OF CASH FLOWS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net income | 412 | 190
Stock-based compensation | ${charge} | 701
Net cash provided by operating activities | 2,105 | 1,877`,
  );

const bridge = table(
  "RECONCILIATION OF NET INCOME TO ADJUSTED EBITDA",
  `| Three Months Ended June 30, 2021 | Three Months Ended March 31, 2021
Net income | 230 | 182
Stock-based compensation, including that in cost of sales | 418 | 377
Adjusted EBITDA | 648 | 559`,
);

// 230 + 182 = 412, and 418 + 377 = 795.
test("an amount of six months is that of its quarters, which another table prints in a row of its name", () => {
  expect(verdictsOf(page(flows("795"), bridge), "cross-foot")).toEqual([
    "cross-foot 412 ties",
    "cross-foot 795 ties",
  ]);
});

test("quarters that are recast, or of something else, raise no alarm", () => {
  expect(verdictsOf(page(flows("798"), bridge), "cross-foot")).toEqual(["cross-foot 412 ties"]);
});
