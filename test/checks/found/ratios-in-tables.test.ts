import { expect, test } from "vitest";
import { page, table, verdictsOf } from "./invented.ts";

// 8,205 / 9,101 = 90.16 %, 1,651 / 6,201 = 26.62 %, 2,889 / 6,327 = 45.66 %, 823 / 1,491 = 55.20 %, 13,568 / 23,120 = 58.69 %.
test("a column of percentages is one column over another in each row, and a misprint is an alarm", () => {
  const lines = table(
    "LOSSES BY LINE OF BUSINESS",
    `| Three Months Ended June 30, 2021 Premiums | Three Months Ended June 30, 2021 Losses | Three Months Ended June 30, 2021 Ratio
Other liability | 9,101 | 8,205 | 90.2%
Fire | 6,201 | 1,651 | 26.6%
Automobile | 6,327 | 2,889 | 47.5%
Surety | 1,491 | 823 | 55.2%
Total | 23,120 | 13,568 | 58.7%`,
  );
  expect(verdictsOf(page(lines), "recalculate")).toEqual([
    "recalculate 90.2% ties",
    "recalculate 26.6% ties",
    "recalculate 47.5% does-not-tie",
    "recalculate 55.2% ties",
    "recalculate 58.7% ties",
  ]);
});

// 57.3 + 37.1 = 94.4, 64.8 + 34.4 = 99.2, 63.3 + 35.9 = 99.2, 74.4 + 34.9 = 109.3; then 57.3 − 1.6 − 0.9 = 54.8 and so on.
test("ratios that are the sum, or the difference, of those right above are recomputed in each column", () => {
  const ratios = table(
    "RATIOS",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Loss ratio | 57.3% | 64.8% | 63.3% | 74.4%
Expense ratio | 37.1% | 34.4% | 35.9% | 34.9%
Combined ratio | 94.4% | 99.2% | 92.9% | 109.3%
Premiums | 2,312 | 2,202 | 4,518 | 4,401
Loss ratio, all events | 57.3% | 64.8% | 63.3% | 74.4%
Storms | 1.6% | 1.5% | 5.4% | 6.2%
Reserves | 0.9% | 3.3% | 1.1% | 6.0%
Loss ratio, other events | 54.8% | 60.0% | 56.8% | 62.2%`,
  );
  expect(verdictsOf(page(ratios), "recalculate")).toEqual([
    "recalculate 94.4% ties",
    "recalculate 99.2% ties",
    "recalculate 92.9% does-not-tie",
    "recalculate 109.3% ties",
    "recalculate 54.8% ties",
    "recalculate 60.0% ties",
    "recalculate 56.8% ties",
    "recalculate 62.2% ties",
  ]);
});

test("percentages that add up in one column alone are no sum", () => {
  const ratios = table(
    "RATIOS",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Gross margin | 30.1% | 31.4%
Tax rate | 20.2% | 22.9%
Share of exports | 50.3% | 47.0%`,
  );
  expect(verdictsOf(page(ratios), "recalculate")).toEqual([]);
});

// 781,531 / 25,378 = 30.796, 733,745 / 25,270 = 29.036.
test("book value per share is the equity over the shares outstanding at that day", () => {
  const books = table(
    "BOOK VALUE PER SHARE",
    `| June 30, 2021 | December 31, 2020
Shareholders' equity | 781,531 | 733,745
Common shares outstanding | 25,378 | 25,270
Book value per share | $30.80 | $29.04`,
  );
  expect(verdictsOf(page(books), "recalculate")).toEqual([
    "recalculate $30.80 ties",
    "recalculate $29.04 ties",
  ]);
});

// 4,770 / (6,181 + 1,180) = 64.80 %, 4,651 / (6,340 + 1,138) = 62.20 %, 4,599 / (6,512 + 1,096) = 60.45 %.
test("an efficiency ratio is the noninterest expense over net interest income and noninterest income", () => {
  const bank = (last: string): string =>
    table(
      "SELECTED DATA",
      `| Three Months Ended June 30, 2021 | Three Months Ended March 31, 2021 | Three Months Ended June 30, 2020
Net interest income | 6,181 | 6,340 | 6,512
Noninterest income | 1,180 | 1,138 | 1,096
Noninterest expense | 4,770 | 4,651 | 4,599
Efficiency ratio | 64.80% | 62.20% | ${last}`,
    );
  const found = (last: string): readonly string[] =>
    verdictsOf(page(bank(last)), "recalculate").filter((one) => one.includes("%"));
  expect(found("60.45%")).toEqual(["64.80%", "62.20%", "60.45%"].map((one) => `recalculate ${one} ties`));
  expect(found("64.05%")[2]).toBe("recalculate 64.05% does-not-tie");
});
