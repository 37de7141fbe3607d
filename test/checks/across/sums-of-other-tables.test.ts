import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

const statement = table(
  "STATEMENTS OF OPERATIONS",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Direct costs of amortization of software | 912 | 1,204
Rent | 3,009 | 2,533
Depreciation and amortization | 4,405 | 4,118`,
);

const bridge = (inAll: string): string =>
  table(
    "RECONCILIATION OF NET INCOME TO ADJUSTED EBITDA",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net income | 1,230 | 1,182
Depreciation and amortization, including amortization of software in direct costs | 5,317 | ${inAll}`,
  );

const found = (inAll: string): readonly string[] => verdictsOf(page(statement, bridge(inAll)), "recalculate");

// 912 + 4,405 = 5,317, and 1,204 + 4,118 = 5,322.
test("a row whose words name two rows of another table is both together, where it is so in each period", () => {
  expect(found("5,322")).toEqual(["recalculate 5,317 ties", "recalculate 5,322 ties"]);
});

test("where it is so in one period alone, nothing is told", () => {
  expect(found("5,522")).toEqual([]);
});
