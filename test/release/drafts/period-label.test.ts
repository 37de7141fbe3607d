import { expect, test } from "vitest";
import { periodLabel } from "../../../src/lib/release/drafts/period-label.ts";

test.each([
  ["2010-Q2", "2010-04-01", "2010-06-30", "Second quarter of 2010"],
  ["2024-Q4", "2024-11-03", "2025-02-01", "Fourth quarter of fiscal 2024"],
  ["2011-Q1", "2010-09-26", "2010-12-25", "First quarter of fiscal 2011"],
  ["2004-Q2", "2004-04-04", "2004-07-03", "Second quarter of 2004"],
  ["2010-H1", "2010-01-01", "2010-06-30", "First half of 2010"],
  ["2024-9M", "2024-02-04", "2024-11-02", "First nine months of fiscal 2024"],
  ["2010", "2010-01-01", "2010-12-31", "2010"],
  ["2022", "2021-06-01", "2022-05-31", "Fiscal year 2022"],
  ["2010-06-30", "", "2010-06-30", "30 June 2010"],
  ["2010-04-15--2010-06-30", "2010-04-15", "2010-06-30", "15 April 2010 to 30 June 2010"],
])("the period %s, from %s to %s, reads %s", (period, from, to, label) => {
  expect(periodLabel({ period, from, to })).toBe(label);
});
