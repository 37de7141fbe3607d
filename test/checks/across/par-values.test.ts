import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

const sheet = (amount: string): string =>
  table(
    "BALANCE SHEETS",
    `| June 30, 2021 | December 31, 2020
Total assets | 18,423 | 18,050
Common stock, $0.01 par value; 90,000,000 shares authorized; 24,318,202 and 23,904,117 shares outstanding at June 30, 2021 and December 31, 2020, respectively | ${amount} | 239`,
  );

// 24,318,202 × $0.01 = $243,182, and 23,904,117 × $0.01 = $239,041.
test("common stock is the shares that its label counts at the par value that it states", () => {
  expect(verdictsOf(page(sheet("243")), "recalculate")).toEqual([
    "recalculate 243 ties",
    "recalculate 239 ties",
  ]);
});

test("an amount that they do not give may be of other shares, and nothing is told", () => {
  expect(verdictsOf(page(sheet("248")), "recalculate")).toEqual(["recalculate 239 ties"]);
});
