import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

const rows = ["Revenue", "Costs", "Margin", "Taxes", "Net income"].map(
  (one, at) => `| ${one} | ${at + 5} | ${at + 4} | ${at + 9} | ${at + 8} |`,
);

/** Printed and period of each figure in the sentences of an invented release of the second quarter of 2025. */
function periodsOf(...lines: readonly string[]): readonly string[] {
  const text = [
    "# Orla Works reports",
    "",
    ...lines.flatMap((line) => [line, ""]),
    "STATEMENTS OF OPERATIONS (in millions)",
    "",
    "| | Three Months Ended June 30, 2025 | Three Months Ended June 30, 2024 | Six Months Ended June 30, 2025 | Six Months Ended June 30, 2024 |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  return facts
    .filter(({ kind }) => kind === "prose")
    .map(({ printed, start, end }) => `${printed}: ${start ?? ""}..${end ?? ""}`);
}

const [q2, q2Before, half, halfBefore] = [
  "2025-04-01..2025-06-30",
  "2024-04-01..2024-06-30",
  "2025-01-01..2025-06-30",
  "2024-01-01..2024-06-30",
];

test("what is compared is of the period compared with, and how much it grew of the reported one", () => {
  expect(
    periodsOf(
      "Revenue was $5 million, compared to $4 million in the second quarter of 2024, an increase of 25%.",
    ),
  ).toEqual([`$5 million: ${q2}`, `$4 million: ${q2Before}`, `25%: ${q2}`]);
});

test("a heading over sentences says of which period they are, and the same period last year is as long", () => {
  expect(
    periodsOf(
      "Six Month 2025 Financial Results",
      "Revenue rose 12% to $9 million from $8 million in the same period last year.",
    ),
  ).toEqual([`12%: ${half}`, `$9 million: ${half}`, `$8 million: ${halfBefore}`]);
});

test("a sentence without a period is of that of which its paragraph spoke", () => {
  expect(periodsOf("Revenue for the first half of 2025 was $9 million. Net income was $2 million.")).toEqual([
    `$9 million: ${half}`,
    `$2 million: ${half}`,
  ]);
});

test("respectively gives figures their periods in order, more than once in a sentence", () => {
  const text =
    "The tax rate was 12% and 13% in the second quarter of\n2025 and 2024, respectively, and the other 7% and 8% in the\nsecond quarter of 2025 and 2024, respectively.\n";
  const { facts } = readRelease([decodeSource("source.txt", new TextEncoder().encode(text))]);
  expect(facts.map(({ printed, start, end }) => `${printed}: ${start}..${end}`)).toEqual([
    `12%: ${q2}`,
    `13%: ${q2Before}`,
    `7%: ${q2}`,
    `8%: ${q2Before}`,
  ]);
});

test("what was generated from something is not compared with it", () => {
  expect(
    periodsOf(
      "Revenue came from the completion of a project in the amount of $3 million and from services in the amount of $2 million.",
    ),
  ).toEqual([`$3 million: ${q2}`, `$2 million: ${q2}`]);
});

test("balances are of the day on which their period ends", () => {
  expect(
    periodsOf(
      "At the end of the second quarter, the Company had $40 million of revenue in backlog.",
      "Total assets increased to $16 million.",
      "Debt was $3 million at the end of the quarter. Debt was $4 million at year end.",
    ),
  ).toEqual([
    "$40 million: ..2025-06-30",
    "$16 million: ..2025-06-30",
    "$3 million: ..2025-06-30",
    "$4 million: ..2024-12-31",
  ]);
});

test("prices of deals, and what stands below About, are of no period unless one is named", () => {
  expect(
    periodsOf(
      "The Company completed a $40 million public offering.",
      "About Orla Works",
      "Orla Works operates 445 stores. It had revenues of $7 million in 2024.",
    ),
  ).toEqual(["$40 million: ..", "445: ..", "$7 million: 2024-01-01..2024-12-31"]);
});

test("what a change is from is only compared with", () => {
  expect(
    periodsOf(
      "Revenue for the second quarter of 2025 rose 4 percent from revenue of the prior year period ended June 30, 2024.",
    ),
  ).toEqual([`4 percent: ${q2}`]);
});

test("months, quarters by their last month, and words with wide blanks between them name periods", () => {
  expect(
    periodsOf(
      "Capital expenditures were $3 million in the March quarter.",
      "The company spent $2 million in May 2025.",
      "Revenue for the second   quarter 2024 was $4 million.",
    ),
  ).toEqual([
    "$3 million: 2025-01-01..2025-03-31",
    "$2 million: 2025-05-01..2025-05-31",
    `$4 million: ${q2Before}`,
  ]);
});

test("what something is compared with names no period for the figures behind it", () => {
  expect(
    periodsOf(
      "Revenue of $5 million decreased 1% compared to Q2 2024 and 2% compared to Q1 2025. Costs include $3 million of fees.",
    ),
  ).toEqual([`$5 million: ${q2}`, `1%: ${q2}`, `2%: ${q2}`, `$3 million: ${q2}`]);
});

test("the prior quarter is the one before, and quarters are told by their number first", () => {
  expect(
    periodsOf(
      "Charge-offs were 27 bps in 2Q25 compared to 28 bps in the prior quarter.",
      "Loans were 5% in 1Q25.",
    ),
  ).toEqual([`27 bps: ${q2}`, "28 bps: 2025-01-01..2025-03-31", "5%: 2025-01-01..2025-03-31"]);
});

test("an aside in parentheses is of the period that it begins with", () => {
  expect(periodsOf("Turnover rose 4% to £16.8bn (2023/24: £17.7bn).")).toEqual([
    `4%: ${q2}`,
    `£16.8bn: ${q2}`,
    "£17.7bn: 2024-01-01..2024-12-31",
  ]);
});

test("a heading of a day is over balances alone, and one of guidance over the whole year", () => {
  expect(
    periodsOf(
      "Liquidity as of June 30, 2025",
      "Operating cash flow was $1 million.",
      "Updates 2025 Financial Guidance",
      "Total revenue in the range of $20 million to $23 million.",
    ),
  ).toEqual([
    `$1 million: ${q2}`,
    "$20 million: 2025-01-01..2025-12-31",
    "$23 million: 2025-01-01..2025-12-31",
  ]);
});

test("a balance is compared with that of another day, and moves within the period", () => {
  expect(
    periodsOf(
      "It had a cash balance of $290 million, compared with $337 million on December 31, 2024, and an increase in inventory of $37 million.",
    ),
  ).toEqual(["$290 million: ..2025-06-30", "$337 million: ..2024-12-31", `$37 million: ${q2}`]);
});

test("growth against a quarter or a year before is of the reported period, whatever stands between", () => {
  expect(
    periodsOf(
      "Revenue was $5 million, a decrease of 9 percent compared with the second quarter of 2024 and 1 percent sequentially.",
      "The company added 26 depots in July.",
    ),
  ).toEqual([`$5 million: ${q2}`, `9 percent: ${q2}`, `1 percent: ${q2}`, "26: 2025-07-01..2025-07-31"]);
});

test("a heading in Markdown between stars is over the items below it, and an item that compares is over nothing", () => {
  expect(
    periodsOf(
      "**Second Quarter Highlights**",
      "- Revenue grew 25% to $5 million",
      "**First Half 2025 Highlights**",
      "- Revenue grew 12.5% to $9 million",
    ),
  ).toEqual([`25%: ${q2}`, `$5 million: ${q2}`, `12.5%: ${half}`, `$9 million: ${half}`]);
  expect(periodsOf("Revenue up 25% to $5 million (Q2 2024: $4 million)", "Costs fell to $3 million")).toEqual(
    [`25%: ${q2}`, `$5 million: ${q2}`, `$4 million: ${q2Before}`, `$3 million: ${q2}`],
  );
});

test("what rose from a period to a figure came to it in the reported one", () => {
  expect(periodsOf("Revenue increased 3% from the first quarter to $5 million.")).toEqual([
    `3%: ${q2}`,
    `$5 million: ${q2}`,
  ]);
});

test("a sentence that names only a quarter to compare with is of a quarter, though its paragraph spoke of a half", () => {
  expect(
    periodsOf(
      "Revenue for the first half of 2025 was $9 million. Costs were $4 million, down $0.1 million from the first quarter of 2025.",
    ),
  ).toEqual([`$9 million: ${half}`, `$4 million: ${q2}`, `$0.1 million: ${q2}`]);
});

test("months with a year that a rate is over are what it compares with", () => {
  expect(
    periodsOf(
      "Net income for the first six months of 2025 was $15 million, an increase of 15% over the first six months of 2024.",
    ),
  ).toEqual([`$15 million: ${half}`, `15%: ${half}`]);
});

test("what a rate led to is of its period, though the cause between says from what it came", () => {
  expect(periodsOf("Net income increased 5.0%, benefiting from pricing, to $4 million.")).toEqual([
    `5.0%: ${q2}`,
    `$4 million: ${q2}`,
  ]);
});

test("a balance that a rate led to is of the day, and so is the rate", () => {
  expect(periodsOf("Total assets increased 9.2% to $46.4 million.")).toEqual([
    "9.2%: ..2025-06-30",
    "$46.4 million: ..2025-06-30",
  ]);
});
