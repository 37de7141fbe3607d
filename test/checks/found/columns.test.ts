import { expect, test } from "vitest";
import { checked, page, table, verdictsOf } from "./invented.ts";

test("a change column is one period less the other, a growth column their growth, in each row", () => {
  const metrics = table(
    "KEY METRICS",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Change $ | Change %
Mill sales | 7,204 | 6,415 | 789 | 12.3%
Shop sales | 1,936 | 1,605 | 331 | 20.6%
Freight billed | 512 | 640 | (128) | (20.0%)
Operating income | 1,660 | 1,270 | 380 | 30.7%
Loss on hedges | (240) | (160) | (80) | (50.0%)`,
  );
  const found = verdictsOf(page(metrics), "cross-foot", "recalculate");
  expect(found.filter((one) => one.startsWith("cross-foot"))).toEqual([
    "cross-foot 789 ties",
    "cross-foot 331 ties",
    "cross-foot (128) ties",
    "cross-foot 380 does-not-tie",
    "cross-foot (80) ties",
  ]);
  expect(found.filter((one) => one.startsWith("recalculate")).every((one) => one.endsWith(" ties"))).toBe(
    true,
  );
  expect(found.filter((one) => one.startsWith("recalculate"))).toHaveLength(5);
});

test("rates in constant currency are not recomputed from reported figures, and the check says why", () => {
  const metrics = table(
    "REVENUES",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | % Increase (Decrease) in US $ | % Increase (Decrease) in Constant Currency
Mill sales | 7,204 | 6,415 | 12% | 12%
Shop sales | 1,936 | 1,605 | 21% | 18%
Freight billed | 512 | 640 | (20%) | (23%)`,
  );
  const { checks } = checked(page(metrics));
  const constant = checks.filter(({ verdict }) => verdict === "not-checkable");
  expect(constant.map(({ witness }) => witness.printed)).toEqual(["12%", "18%", "(23%)"]);
  expect(new Set(constant.map(({ hindrance }) => hindrance))).toEqual(
    new Set([
      "the rate is in constant currency: the figures at the exchange rates of the other period are not printed",
    ]),
  );
});

test("GAAP and adjustments make non-GAAP, row by row", () => {
  const bridge = table(
    "RECONCILIATION OF GAAP AND NON-GAAP RESULTS",
    `| Three Months Ended June 30, 2021 GAAP | Three Months Ended June 30, 2021 Adj. | Three Months Ended June 30, 2021 Non-GAAP
Cost of sales | 5,230 | (118) | 5,112
Selling expenses | 1,420 | (75) | 1,345
Administrative expenses | 830 | (61) | 796
Operating income | 1,660 | 254 | 1,914`,
  );
  const found = verdictsOf(page(bridge), "cross-foot");
  expect(found).toEqual([
    "cross-foot 5,112 ties",
    "cross-foot 1,345 ties",
    "cross-foot 796 does-not-tie",
    "cross-foot 1,914 ties",
  ]);
});

test("percentages of revenues that are rounded so that they add up tie only from the others", () => {
  const share = table(
    "STATEMENTS OF INCOME",
    `| Three Months Ended June 30, 2021 | % of Revenues | Three Months Ended June 30, 2020 | % of Revenues
Mill sales | 7,204 | 64% | 6,390 | 62%
Shop sales | 2,410 | 22% | 2,210 | 22%
Freight billed | 826 | 7% | 880 | 9%
Services | 816 | 7% | 770 | 7%
Total revenues | 11,256 | 100% | 10,250 | 100%`,
  );
  // 7,204 / 11,256 = 64.0 %, 21.4 %, 7.3 %, 7.2 %: 99 together, so that 21 became 22; the other columns add up to 100 by themselves, but for 62.3, 21.6, 8.6, 7.5.
  const found = checked(page(share)).checks.filter(({ rule }) => rule === "recalculate");
  expect(found.map(({ witness, verdict }) => `${witness.printed} ${verdict}`)).toContain(
    "22% ties-from-rounded",
  );
  expect(found.some(({ verdict }) => verdict === "does-not-tie")).toBe(false);
});

test("income per share is income over the shares of its class", () => {
  const statement = table(
    "STATEMENTS OF INCOME",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net income | 1,279 | 977 | 2,251 | 1,898
Net income per share, basic | $0.64 | $0.50 | $1.13 | $0.97
Net income per share, diluted | $0.61 | $0.48 | $1.08 | $0.98
Weighted average shares, basic | 2,002 | 1,955 | 1,994 | 1,950
Weighted average shares, diluted | 2,090 | 2,041 | 2,085 | 2,037`,
  );
  // 1,279 / 2,002 = 0.639; 977 / 1,955 = 0.500; 2,251 / 1,994 = 1.129; 1,898 / 1,950 = 0.973; diluted 0.612, 0.479, 1.080, 0.932.
  expect(verdictsOf(page(statement), "recalculate")).toEqual([
    "recalculate $0.64 ties",
    "recalculate $0.50 ties",
    "recalculate $1.13 ties",
    "recalculate $0.97 ties",
    "recalculate $0.61 ties",
    "recalculate $0.48 ties",
    "recalculate $1.08 ties",
    "recalculate $0.98 does-not-tie",
  ]);
});

test("funds from operations, adjusted too, are over the shares below them", () => {
  const reconciliation = table(
    "RECONCILIATION OF NET INCOME TO FFO AND AFFO",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net income | 1,279 | 977
Depreciation of real estate | 2,144 | 1,903
FFO | 3,423 | 2,880
Capital expenditures | (310) | (287)
AFFO | 3,113 | 2,593
FFO per diluted share | $1.64 | $1.41
AFFO per diluted share | $1.49 | $1.27
Weighted average shares, diluted | 2,090 | 2,041`,
  );
  // 3,423 / 2,090 = 1.638; 2,880 / 2,041 = 1.411; 3,113 / 2,090 = 1.489; 2,593 / 2,041 = 1.270.
  expect(verdictsOf(page(reconciliation), "recalculate")).toEqual([
    "recalculate $1.64 ties",
    "recalculate $1.41 ties",
    "recalculate $1.49 ties",
    "recalculate $1.27 ties",
  ]);
});

test("a quantity that is printed in two tables agrees, and where its row agrees elsewhere, one that does not is an alarm", () => {
  const heads =
    "| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020";
  const first = table(
    "HIGHLIGHTS",
    `${heads}\nNet sales | 9,140 | 8,020 | 17,310 | 15,480\nNet income | 1,279 | 977 | 2,251 | 1,898`,
  );
  const second = table(
    "STATEMENTS OF INCOME",
    `${heads}\nNet sales | 9,140 | 8,020 | 17,310 | 15,480\nNet income | 1,279 | 979 | 2,251 | 1,898`,
  );
  const apart = verdictsOf(page(first, second), "agree").filter((one) => one.endsWith("does-not-tie"));
  expect(apart).toEqual(["agree 979 does-not-tie"]);
});

test("an expense in one table and its addition in another are no disagreement", () => {
  const heads = "| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020";
  const first = table(
    "STATEMENTS OF INCOME",
    `${heads}\nOperating income | 1,660 | 1,270\nRestructuring costs | (615) | -`,
  );
  const second = table(
    "ADJUSTED EBITDA",
    `${heads}\nOperating income | 1,660 | 1,270\nRestructuring costs | 615 | -`,
  );
  expect(verdictsOf(page(first, second), "agree").filter((one) => one.endsWith("does-not-tie"))).toEqual([]);
});

const toDate = `| 13 weeks ended March 28, 2021 | 13 weeks ended June 27, 2021 | 26 weeks ended June 27, 2021`;

/** The year to date of a page by its cross-footings, as `printed verdict`, and what is to look at. */
function yearToDate(rows: string) {
  const { checks, toLookAt } = checked(page(table("STATEMENTS OF INCOME", `${toDate}\n${rows}`)));
  const sums = checks.filter(({ rule }) => rule === "cross-foot");
  return {
    sums: sums.map(({ witness, verdict }) => `${witness.printed} ${verdict}`),
    toLookAt: toLookAt.map(({ witness }) => witness.printed),
  };
}

test("quarters make up the year to date, row by row, and one row that they do not make up is an alarm", () => {
  // 4,302 + 4,718 = 9,020 and 832 + 995 = 1,827.
  const found = yearToDate(`Revenue | 43,118 | 48,204 | 91,322
Gross profit | 12,712 | 14,333 | 27,045
Administrative expenses | 4,302 | 4,718 | 9,020
Finance costs | 618 | 602 | 1,220
Income tax expense | 832 | 995 | 1,287`);
  expect(found).toEqual({
    sums: ["91,322 ties", "27,045 ties", "9,020 ties", "1,220 ties", "1,287 does-not-tie"],
    toLookAt: [],
  });
});

test("where several rows of a year to date are not their quarters, which may have been recast, they are to look at", () => {
  // 12,712 + 14,333 = 27,045 and 4,302 + 4,718 = 9,020: two rows of five are 100 more.
  const found = yearToDate(`Revenue | 43,118 | 48,204 | 91,322
Gross profit | 12,712 | 14,333 | 27,145
Administrative expenses | 4,302 | 4,718 | 9,120
Finance costs | 618 | 602 | 1,220
Income tax expense | 832 | 995 | 1,827`);
  expect(found).toEqual({
    sums: ["91,322 ties", "1,220 ties", "1,827 ties"],
    toLookAt: ["27,145", "9,120"],
  });
});

test("an effective tax rate is the tax over the income before taxes, whatever the number of the word", () => {
  // 256 / 1,307 = 19.59 %, 198 / 1,648 = 12.01 %.
  const statement = table(
    "STATEMENTS OF INCOME",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Gross profit | 5,257 | 5,720
Selling expense | 3,950 | 4,072
Income before income taxes | 1,307 | 1,648
Income tax expense | 256 | 198
Effective tax rate | 19.6% | 12.0%
Net income | 1,051 | 1,450`,
  );
  expect(verdictsOf(page(statement), "recalculate")).toEqual([
    "recalculate 19.6% ties",
    "recalculate 12.0% ties",
  ]);
});
