import { describe, expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

/** The figures in the tables of an invented release. */
function tableFactsOf(...lines: readonly string[]): ReturnType<typeof readRelease>["facts"] {
  const source = new TextEncoder().encode(`# Orla Works reports\n\n${lines.join("\n")}\n`);
  return readRelease([decodeSource("source.md", source)]).facts.filter(({ kind }) => kind === "table");
}

const year = ["| | Year Ended May 31, 2022 | Year Ended May 31, 2021 |", "| --- | --- | --- |"];

describe("a row of percentages", () => {
  test("is growth where its label or its section says so, and a share where it says of what", () => {
    const facts = tableFactsOf(
      ...year,
      "| Revenues | 120 | 100 |",
      "| % Growth over prior year | 20% | 5% |",
      "| Cash flow as a % of net income | 90% | 80% |",
      "| REVENUE GROWTH RATES | | |",
      "| Pumps | 7% | 8% |",
    );
    expect(facts.map(({ label, role }) => `${label}: ${role}`)).toEqual([
      "Revenues: value",
      "Revenues: value",
      "% Growth over prior year: growth",
      "% Growth over prior year: growth",
      "Cash flow as a % of net income: percent-of",
      "Cash flow as a % of net income: percent-of",
      "Pumps: growth",
      "Pumps: growth",
    ]);
  });

  test("has the scenario of the row of which it tells the growth", () => {
    const facts = tableFactsOf(
      ...year,
      "| Revenues | 120 | 100 |",
      "| Free cash flow | 12 | 10 |",
      "| % Growth | 20% | 5% |",
    );
    expect(facts.map(({ scenario }) => scenario)).toEqual([
      "gaap",
      "gaap",
      "non-gaap",
      "non-gaap",
      "non-gaap",
      "non-gaap",
    ]);
  });
});

describe("a period", () => {
  test("is a year to the end of each quarter where the caption says trailing four quarters", () => {
    const facts = tableFactsOf(
      "Free cash flow - trailing 4-quarters (in millions)",
      "",
      "| | Q3 2024 | Q4 2024 |",
      "| --- | --- | --- |",
      "| Cash generated | 48 | 51 |",
      "| Capital expenditures | 9 | 8 |",
    );
    expect(facts.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
      ["2023-10-01", "2024-09-30"],
      ["2024-01-01", "2024-12-31"],
    ]);
  });

  test("of adjustments between two measures is that of the measure before", () => {
    const head = ["2022 GAAP", "Adj.", "2022 Non-GAAP", "2021 GAAP", "Adj.", "2021 Non-GAAP"];
    const facts = tableFactsOf(
      "Reconciliation (in millions)",
      "",
      `| | ${head.map((one) => `Three Months Ended May 31, ${one}`).join(" | ")} |`,
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| Operating income | 50 | 5 | 55 | 40 | 4 | 44 |",
      "| Net income | 30 | 3 | 33 | 20 | 2 | 22 |",
    );
    expect(facts.slice(0, 6).map(({ end, scenario }) => `${end} ${scenario}`)).toEqual([
      "2022-05-31 gaap",
      "2022-05-31 adjustment",
      "2022-05-31 non-gaap",
      "2021-05-31 gaap",
      "2021-05-31 adjustment",
      "2021-05-31 non-gaap",
    ]);
  });
});

test("a table with a section of adjustments and an adjusted measure is a reconciliation", () => {
  const facts = tableFactsOf(
    ...year,
    "| Net income | 50 | 40 |",
    "| Adjustments: | | |",
    "| Depreciation | 5 | 4 |",
    "| Interest expense | 2 | 1 |",
    "| Adjusted EBITDA | 57 | 45 |",
  );
  expect(facts.filter((_, at) => at % 2 === 0).map(({ scenario }) => scenario)).toEqual([
    "gaap",
    "adjustment",
    "adjustment",
    "non-gaap",
  ]);
});

test("an adjustment of a value in a statement is no adjustment to a measure", () => {
  const facts = tableFactsOf(
    ...year,
    "| Net income | 50 | 40 |",
    "| Fair value adjustment of warrants | 5 | 4 |",
  );
  expect(facts.map(({ scenario }) => scenario)).toEqual(["gaap", "gaap", "gaap", "gaap"]);
});

describe("what is unsure says so", () => {
  const doubtsOf = (...rows: readonly string[]): readonly string[] =>
    tableFactsOf("(in millions)", "", ...year, ...rows).map(({ doubts }) => doubts.join());

  test("cash at the beginning that the change does not lead to the cash at the end", () => {
    const rows = ["| Net change in cash | 4 | 3 |", "| Cash at beginning of year | 16 | 10 |"];
    expect(doubtsOf(...rows, "| Cash at end of year | 20 | 13 |").filter((one) => one !== "")).toEqual([]);
    expect(doubtsOf(...rows, "| Cash at end of year | 14 | 13 |").filter((one) => one !== "")).toEqual([
      "with the change it does not lead to the balance at the end",
      "with the change it does not lead to the balance at the end",
    ]);
  });

  test("a period without an end, and a balance below the heading of a period", () => {
    expect(doubtsOf("| Rent | 4 | 3 |", "| Thereafter | 2 | 2 |", "| Total assets | 9 | 8 |")).toEqual([
      "",
      "",
      "its period has no end",
      "its period has no end",
      "it is a balance, and its column a period",
      "it is a balance, and its column a period",
    ]);
  });

  test("in what figures are that no words say, unless they are too large to be in thousands", () => {
    const units = (row: string): readonly string[] =>
      tableFactsOf(...year, row, "| Rent | 4 | 3 |").map(({ doubts }) => doubts.join());
    expect(units("| Sales | 40 | 30 |")).toEqual(
      Array(4).fill("the table does not say in what its figures are"),
    );
    expect(units("| Sales | 4,000,000 | 3,000,000 |")).toEqual(["", "", "", ""]);
  });
});

/** What each figure of an invented table is told to be. */
const told = (...lines: readonly string[]): readonly string[] =>
  tableFactsOf(...lines).map(
    ({ label, value, unit, start, end, role, scenario }) =>
      `${label}: ${value} ${unit} ${start ?? ""}..${end} ${role} ${scenario}`,
  );

describe("a heading over a column", () => {
  test("that abbreviates December is a day, and no decrease", () => {
    expect(
      told(
        "Balance sheets (in millions)",
        "",
        "| | Jun 27, 2026 | Dec 27, 2025 |",
        "| --- | --- | --- |",
        "| Cash | 15 | 29 |",
        "| Total assets | 720 | 594 |",
      ).slice(0, 2),
    ).toEqual(["Cash: 15000000 USD ..2026-06-27 value gaap", "Cash: 29000000 USD ..2025-12-27 value gaap"]);
  });

  test("names a quarter by two digits of its year, and compares with the prior quarter", () => {
    const facts = tableFactsOf(
      "(dollars in millions)",
      "",
      "| | 1Q25 | 4Q24 | Change Prior Qtr |",
      "| --- | --- | --- | --- |",
      "| Revenue | 161 | 145 | 11% |",
      "| Costs | 88 | 81 | 9% |",
    );
    expect(facts.slice(0, 3).map(({ segment, start, role }) => [segment, start, role])).toEqual([
      ["", "2025-01-01", "value"],
      ["", "2024-10-01", "value"],
      ["", "2025-01-01", "growth"],
    ]);
  });

  test("of letters says so many months", () => {
    expect(
      told(
        "(million euro)",
        "",
        "| | June 30, 2023 | June 30, 2022 |",
        "| --- | --- | --- |",
        "| | 6M | 6M |",
        "| Revenue | 206.7 | 171.2 |",
        "| Taxes | -4.9 | -3.1 |",
      ).slice(0, 2),
    ).toEqual([
      "Revenue: 206700000 EUR 2023-01-01..2023-06-30 value gaap",
      "Revenue: 171200000 EUR 2022-01-01..2022-06-30 value gaap",
    ]);
  });
});

describe("what a row is in", () => {
  const head = ["| | March 31, 2025 | March 31, 2024 |", "| --- | --- | --- |"];
  const units = (...lines: readonly string[]): readonly string[] =>
    tableFactsOf(...head, ...lines).flatMap(({ label, value, unit }, at) =>
      at % 2 === 0 ? [`${label}: ${value} ${unit}`] : [],
    );

  test("is said in parentheses behind its label", () => {
    expect(
      units(
        "| ROAA (%) | (0.43 ) | 0.12 |",
        "| Average loans ($B) | 6.7 | 6.8 |",
        "| Book value/share | 22.94 | 23.04 |",
        "| Earnings per share (pence) | 16.7 | 23.7 |",
        "| Number of branches | 27 | 28 |",
      ),
    ).toEqual([
      "ROAA (%): -0.43 percent",
      "Average loans ($B): 6700000000 USD",
      "Book value/share: 22.94 USD/share",
      "Earnings per share (pence): 0.167 USD/share",
      "Number of branches: 27 branches",
    ]);
  });

  test("is said by the sign on the first row of a block of ratios", () => {
    expect(
      units(
        "| Tier 1 leverage capital | 8.12% | 8.32% |",
        "| Common equity Tier 1 risk-based capital | 10.13 | 10.57 |",
        "| Total risk-based capital | 14.09 | 14.53 |",
      ),
    ).toEqual([
      "Tier 1 leverage capital: 8.12 percent",
      "Common equity Tier 1 risk-based capital: 10.13 percent",
      "Total risk-based capital: 14.09 percent",
    ]);
  });

  test("is not said by words over the stub that except amounts of a share", () => {
    expect(
      tableFactsOf(
        "| Dollars in millions, except per share data | Quarter ended June 30, 2026 | Quarter ended June 30, 2025 |",
        "| --- | --- | --- |",
        "| Revenue | 161 | 144 |",
        "| Diluted EPS | 0.05 | 1.05 |",
      ).map(({ value, unit }) => `${value} ${unit}`),
    ).toEqual(["161000000 USD", "144000000 USD", "0.05 USD/share", "1.05 USD/share"]);
  });
});

describe("the scenario of a row", () => {
  test("is of the books in a statement, whatever its label excludes, and an adjustment between two measures", () => {
    const rows = [
      "| | Q2 2026 | Q2 2025 |",
      "| --- | --- | --- |",
      "| Net earnings | 17 | 16 |",
      "| Pension income excluding service cost | 5 | 6 |",
      "| Operational EBITDA | 22 | 22 |",
    ];
    expect(
      tableFactsOf("Consolidated Statement of Operations (in millions)", "", ...rows).map(
        (one) => one.scenario,
      ),
    ).toEqual(["gaap", "gaap", "gaap", "gaap", "non-gaap", "non-gaap"]);
    expect(
      tableFactsOf("The table below reconciles net earnings to EBITDA (in millions)", "", ...rows).map(
        (one) => one.scenario,
      ),
    ).toEqual(["gaap", "gaap", "adjustment", "adjustment", "non-gaap", "non-gaap"]);
  });
});

test("rows below a comparison of two periods are what changed, and below balances they are of a day", () => {
  expect(
    told(
      "(in millions)",
      "",
      "| | Q2 2026 | Q2 2025 |",
      "| --- | --- | --- |",
      "| Revenue | 195 | 178 |",
      "| Balance sheet: | | |",
      "| Inventories | 30 | 20 |",
    ),
  ).toEqual([
    "Revenue: 195000000 USD 2026-04-01..2026-06-30 value gaap",
    "Revenue: 178000000 USD 2025-04-01..2025-06-30 value gaap",
    "Inventories: 30000000 USD ..2026-06-30 value gaap",
    "Inventories: 20000000 USD ..2025-06-30 value gaap",
  ]);
  expect(
    tableFactsOf(
      "Quarter ended June 30, 2026 (in millions)",
      "",
      "| | Print | Brand |",
      "| --- | --- | --- |",
      "| Q2 2026 vs. Q2 2025 | | |",
      "| Revenue | 17 | 1 |",
      "| Profit | 12 | 1 |",
    ).map(({ role }) => role),
  ).toEqual(["change", "change", "change", "change"]);
});

describe("a cell", () => {
  test("says pence and sizes of its own, and parts thousands as its country does", () => {
    expect(
      told(
        "| 52 weeks ended | 28 Mar 20 | 30 Mar 19 Restated | Change % |",
        "| --- | --- | --- | --- |",
        "| Group revenue | £10,181.9m | £10,377.3m | -1.9 |",
        "| Net debt | £4.03bn | £4.08bn | -1.2 |",
        "| Dividend per share | 3.9p | 13.3p | nm |",
        "| Number of shares | 7'818'999 | 7 818 950 | |",
      ),
    ).toEqual([
      "Group revenue: 10181900000 GBP 2019-03-31..2020-03-28 value gaap",
      "Group revenue: 10377300000 GBP 2018-04-01..2019-03-30 value gaap",
      "Group revenue: -1.9 percent 2019-03-31..2020-03-28 growth gaap",
      "Net debt: 4030000000 GBP ..2020-03-28 value gaap",
      "Net debt: 4080000000 GBP ..2019-03-30 value gaap",
      "Net debt: -1.2 percent ..2020-03-28 growth gaap",
      "Dividend per share: 0.039 GBP/share 2019-03-31..2020-03-28 value gaap",
      "Dividend per share: 0.133 GBP/share 2018-04-01..2019-03-30 value gaap",
      "Dividend per share: n/m percent 2019-03-31..2020-03-28 growth gaap",
      "Number of shares: 7818999 shares 2019-03-31..2020-03-28 value gaap",
      "Number of shares: 7818950 shares 2018-04-01..2019-03-30 value gaap",
    ]);
  });

  test("that states figures among words is read as a sentence, and heads no column", () => {
    const source = [
      "# Orla Works reports",
      "",
      "| | Q3 2026 Guidance | Q4 2026 Guidance |",
      "| --- | --- | --- |",
      "| Sales | $66.3mm - $68.3mm (up 10%) | $71.1mm - $73.1mm (up 12%) |",
      "| Gross margin | 72.2% | 72.6% |",
      "| Operating margin | 27% | 29% |",
    ].join("\n");
    const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(source))]);
    expect(
      facts
        .map(({ kind, printed, end, scenario, segment }) => [kind, printed, end, scenario, segment])
        .slice(0, 2),
    ).toEqual([
      ["table", "72.2%", "2026-09-30", "guidance", ""],
      ["table", "72.6%", "2026-12-31", "guidance", ""],
    ]);
    expect(facts.filter(({ kind }) => kind === "prose").map(({ value }) => value)).toEqual([
      "66300000",
      "68300000",
      "10",
      "71100000",
      "73100000",
      "12",
    ]);
  });
});

test("debt and assets are of a day in a table of periods, and shares are counted", () => {
  expect(
    told(
      "(million euro)",
      "",
      "| | Q2 2026 | Q2 2025 |",
      "| --- | --- | --- |",
      "| Profit before tax & adjusting items | 12 | 11 |",
      "| Net debt excluding leases | 40 | 30 |",
      "| Net cash used in investing activities | 4 | 3 |",
      "| Number of shares (end of period) | 7 | 8 |",
    ).filter((_, at) => at % 2 === 0),
  ).toEqual([
    "Profit before tax & adjusting items: 12000000 EUR 2026-04-01..2026-06-30 value non-gaap",
    "Net debt excluding leases: 40000000 EUR ..2026-06-30 value non-gaap",
    "Net cash used in investing activities: 4000000 EUR 2026-04-01..2026-06-30 value gaap",
    "Number of shares (end of period): 7000000 shares ..2026-06-30 value gaap",
  ]);
});

test("a percent sign alone beside a dollar sign is over shares of the whole", () => {
  expect(
    tableFactsOf(
      "(in thousands)",
      "",
      "| | June 30, 2026 | June 30, 2026 |",
      "| --- | --- | --- |",
      "| | $ | % |",
      "| Americas | 43,454 | 62% |",
      "| Asia Pacific | 4,791 | 7% |",
    ).map(({ role }) => role),
  ).toEqual(["value", "percent-of", "value", "percent-of"]);
});
