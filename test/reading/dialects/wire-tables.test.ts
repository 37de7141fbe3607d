import { describe, expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

/** Label, value and period of each figure in the tables of an invented release. */
function figuresOf(text: string): readonly string[] {
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  return facts
    .filter(({ kind }) => kind === "table")
    .map(({ label, value, start, end }) => `${label}: ${value} ${start ?? ""}..${end}`);
}

/** A cell a line, a blank line behind each. */
const cells = (...lines: readonly string[]): string => `${lines.join("\n\n")}\n`;

describe("a table with a cell a line", () => {
  test("is not cut by a label that looks like a sentence", () => {
    const text = cells(
      "(in thousands)",
      "Nine Months Ended September 30,",
      "2024",
      "2023",
      "Net loss",
      "(29",
      ")",
      "(78",
      ")",
      "Adjustments to reconcile net loss from operations to net cash used in operating activities:",
      "Depreciation",
      "16",
      "17",
      "Total Orla Works Holdings, as reported by the parent and by its subsidiaries to the owners of the company",
      "42",
      "40",
    );
    const [year, before] = ["2024-01-01..2024-09-30", "2023-01-01..2023-09-30"];
    expect(figuresOf(text)).toEqual([
      `Net loss: -29000 ${year}`,
      `Net loss: -78000 ${before}`,
      `Depreciation: 16000 ${year}`,
      `Depreciation: 17000 ${before}`,
      `Total Orla Works Holdings, as reported by the parent and by its subsidiaries to the owners of the company: 42000 ${year}`,
      `Total Orla Works Holdings, as reported by the parent and by its subsidiaries to the owners of the company: 40000 ${before}`,
    ]);
  });

  test("does not begin in a paragraph that states many figures", () => {
    const paragraph =
      "Total equity was $16.0 million, a decrease of 44.4% compared to $28.8 million at the end of the year. The decrease is mainly due to the net loss in the amount of $18,410,000 and to payments in the amount of $1,441,000, offset by an issue of shares in the amount of $4,183,000.";
    expect(figuresOf(cells(paragraph))).toEqual([]);
  });

  test("has one label where that prints shares and dates of its own", () => {
    const label =
      "Common Stock: $0.0001 par value; 90,000,000 shares authorized, 14,997,944 and 14,958,817 shares issued and outstanding as of June 30, 2025 and December 31, 2024, respectively";
    const text = cells(
      "BALANCE SHEETS",
      "June 30, 2025",
      "December 31, 2024",
      "Cash",
      "12",
      "11",
      label,
      "1,500",
      "1,496",
    );
    const [now, before] = ["..2025-06-30", "..2024-12-31"];
    expect(figuresOf(text)).toEqual([
      `Cash: 12 ${now}`,
      `Cash: 11 ${before}`,
      `${label}: 1500 ${now}`,
      `${label}: 1496 ${before}`,
    ]);
  });
});

describe("a statement on one line", () => {
  const head = "Three Months Ended March 31, 2025 2024 (in $ thousands)";
  const [now, before] = ["2025-01-01..2025-03-31", "2024-01-01..2024-03-31"];

  test("has the day of its first column for the year beside it, and what stands in parentheses is of all figures", () => {
    expect(figuresOf(`${head} Sales 558 169 Costs 17 11 Rent 23 24 Wages 76 73\n`)).toEqual(
      [
        ["Sales", 558, 169],
        ["Costs", 17, 11],
        ["Rent", 23, 24],
        ["Wages", 76, 73],
      ].flatMap(([label, a, b]) => [`${label}: ${a}000 ${now}`, `${label}: ${b}000 ${before}`]),
    );
  });

  test("has two figures where a blank between them is lost", () => {
    const read = figuresOf(`${head} Sales 3,154 2,187 Research 295212 Rent 3933 Wages 2,254 2,142\n`);
    expect(read.slice(2, 6)).toEqual([
      `Research: 295000 ${now}`,
      `Research: 212000 ${before}`,
      `Rent: 39000 ${now}`,
      `Rent: 33000 ${before}`,
    ]);
  });

  test("has a label that says how many shares are authorized and issued", () => {
    const label =
      "Preferred stock, $.001 par value; 5,000,000 shares authorized at March 31, 2025 and December 31, 2024; no shares issued and outstanding at March 31, 2025 and December 31, 2024";
    const read = figuresOf(
      `BALANCE SHEETS March 31, 2025 December 31, 2024 Cash 31 32 Debt 41 42 ${label}     -      - Capital 51 52\n`,
    );
    expect(read.filter((line) => line.startsWith("Preferred"))).toEqual([
      `${label}: 0 ..2025-03-31`,
      `${label}: 0 ..2024-12-31`,
    ]);
  });
});

describe("a paragraph on one line", () => {
  test.each([
    "Dial in as follows: Domestic access: 1 (555) 808-7106International access: 1 (555) 317-5285",
    "Date: Thursday, August 14, 2025 Time: 4:30 p.m. U.S. dial-in: 855-407-3088 International dial-in: 201-389-0927 Confirmation: 13755359",
  ])("is no table where it lists telephones: %s", (line) => {
    expect(figuresOf(`Revenue of Orla Works rose.\n\n ${line}\n`)).toEqual([]);
  });
});

test("the mark at the end of a wire, and the number of a page, report nothing", () => {
  const text =
    "Net sales were $4.2 million in the third quarter of 2024.\n\n    -0-     10/22/2024\n\n - 12 -\n";
  const { facts } = readRelease([decodeSource("source.txt", new TextEncoder().encode(text))]);
  expect(facts.map(({ printed }) => printed)).toEqual(["$4.2 million"]);
});

describe("a statement on one line", () => {
  test("is told by quarters that are named before their number, and by lengths each with its day", () => {
    const text = [
      "Orla Works reports",
      "",
      "(in thousands, except per share amounts)",
      "",
      "2Q 2026   2Q 2025 Revenue   $350,511   $332,874 Gross Profit   $89,301   $78,973 Share - All Holders   25.5%   23.7% Net Income   $28,052   $17,112",
      "",
      "Three Months Ended June 30,   Six Months Ended June 30, 2026   2025   2026   2025 Pumps   16,998   16,938   32,645   33,098 Valves   7,185   6,743   7,176   6,723 Seals   85   43   76   23",
      "",
    ].join("\n");
    const [now, before] = ["2026-04-01..2026-06-30", "2025-04-01..2025-06-30"];
    expect(figuresOf(text)).toEqual([
      `Revenue: 350511000 ${now}`,
      `Revenue: 332874000 ${before}`,
      `Gross Profit: 89301000 ${now}`,
      `Gross Profit: 78973000 ${before}`,
      `Share - All Holders: 25.5 ${now}`,
      `Share - All Holders: 23.7 ${before}`,
      `Net Income: 28052000 ${now}`,
      `Net Income: 17112000 ${before}`,
      ...["Pumps: 16998000", "Pumps: 16938000", "Pumps: 32645000", "Pumps: 33098000"].map(withPeriod),
      ...["Valves: 7185000", "Valves: 6743000", "Valves: 7176000", "Valves: 6723000"].map(withPeriod),
      ...["Seals: 85000", "Seals: 43000", "Seals: 76000", "Seals: 23000"].map(withPeriod),
    ]);
  });

  test("is none where a paragraph of sentences has many figures", () => {
    const text = cells(
      "Orla Works reports revenue of 206.7 million euro over the first six months of 2023, a 20.7% increase compared to 171.2 million euro in the first half of 2022. Operating profit amounted to 20.6 million euro, up 68.6% from 12.2 million euro. Net cash increased to 23.1 million euro. The order intake of 210 million euro is 5% lower. Earnings per share increased from 1.15 euro to 1.93 euro.",
    );
    expect(figuresOf(text)).toEqual([]);
  });
});

const halves = [
  "2026-04-01..2026-06-30",
  "2025-04-01..2025-06-30",
  "2026-01-01..2026-06-30",
  "2025-01-01..2025-06-30",
];
function withPeriod(figure: string, at: number): string {
  return `${figure} ${halves[at]}`;
}

test("in a table with pipes a heading without a span is over the columns up to the next", () => {
  const text = [
    "# Orla Works reports",
    "",
    "(in thousands)",
    "",
    "| | | For the thirteen weeks ended | | | | | | For the twenty-six weeks ended | | | | |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    "| | | June 28, 2026 | | | June 29, 2025 | | | June 28, 2026 | | | June 29, 2025 | |",
    "| Net sales | $ | 172,007 | | $ | 166,661 | | $ | 319,337 | | $ | 319,705 | |",
    "| Net loss | | (2,430 | ) | | 10,863 | | | 4,826 | | | 13,680 | |",
  ].join("\n");
  expect(figuresOf(text).slice(0, 4)).toEqual([
    "Net sales: 172007000 2026-03-30..2026-06-28",
    "Net sales: 166661000 2025-03-31..2025-06-29",
    "Net sales: 319337000 2025-12-29..2026-06-28",
    "Net sales: 319705000 2024-12-30..2025-06-29",
  ]);
});
