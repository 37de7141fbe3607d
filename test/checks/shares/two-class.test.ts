import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

const allocation = (first: string): string =>
  table(
    "NET INCOME PER SHARE",
    `| Three Months Ended June 30, 2021 | Three Months Ended March 31, 2021 | Three Months Ended June 30, 2020
Normalized net income (loss) | 2,400 | 1,100 | (800)
Normalized net income allocable to participating securities | ${first} | (32) | -
Weighted average shares outstanding: | | |
Basic | 40,000 | 39,500 | 39,100
Participating securities | 1,000 | 1,200 | 1,250`,
  );

// 2,400 × 1,000 / 41,000 = 58.5, 1,100 × 1,200 / 40,700 = 32.4, and nothing of a loss.
test("participating securities get their part of income by the shares, and none of a loss", () => {
  expect(verdictsOf(page(allocation("(59)")), "recalculate")).toEqual([
    "recalculate (59) ties",
    "recalculate (32) ties",
    "recalculate - ties",
  ]);
});

test("an allocation by another rule raises no alarm", () => {
  expect(verdictsOf(page(allocation("(72)")), "recalculate")).toEqual([]);
});
