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
