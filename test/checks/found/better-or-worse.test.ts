import { expect, test } from "vitest";
import { page, table, verdictsOf } from "./invented.ts";

// 2,411,930 / 2,249,660 = 1.0721, 1,712,470 / 1,601,758 = 1.0691, 699,460 / 647,902 = 1.0796, 533,002 / 501,674 = 1.0624, 166,458 / 146,228 = 1.1383.
const statement = (heading: string, costs: string): string =>
  table(
    "STATEMENTS OF OPERATIONS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020 | ${heading}
Net sales | 2,411,930 | 2,249,660 | 7.2%
Cost of sales | 1,712,470 | 1,601,758 | (6.9)
Gross margin | 699,460 | 647,902 | 8.0
Selling and administrative expenses | 533,002 | 501,674 | ${costs}
Operating income | 166,458 | 146,228 | 13.8%`,
  );

test.each(["B/(W)", "Better/(Worse)", "Fav/(Unfav)"])(
  "a column headed %s has growth, of which that of an expense is below zero where it rises",
  (heading) => {
    expect(verdictsOf(page(statement(heading, "(6.2)")), "recalculate")).toEqual(
      ["7.2%", "(6.9)", "8.0", "(6.2)", "13.8%"].map((one) => `recalculate ${one} ties`),
    );
  },
);

test("a misprint in it is an alarm, and its column is footed nowhere", () => {
  const found = verdictsOf(page(statement("B/(W)", "(2.6)")), "recalculate", "foot");
  expect(found.filter((one) => !one.endsWith(" ties"))).toEqual(["recalculate (2.6) does-not-tie"]);
  expect(found.filter((one) => /foot (?:8\.0|13\.8%)/.test(one))).toEqual([]);
});
