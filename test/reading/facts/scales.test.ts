import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

/** Label, value and unit of the figures of a table below its opening line. */
function figuresOf(opening: string, ...rows: readonly string[]): readonly string[] {
  const text = `# Orla Works Reports Results for 2024\n\n${opening}\n\n${rows.join("\n")}\n`;
  const { facts } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  return facts
    .filter(({ kind }) => kind === "table")
    .map(({ label, value, unit }) => `${label}: ${value} ${unit}`);
}

test.each([
  ["€ million", 6],
  ["in € million", 6],
  ["EUR thousand", 3],
  ["€m", 6],
  ["Mio. €", 6],
  ["T€", 3],
])("the heading of the first column may say in what a table is: %s", (heading, power) => {
  const zeros = "0".repeat(power - 1);
  expect(
    figuresOf(
      "Income statement",
      `| ${heading} | 2024 | 2023 |`,
      "| --- | --- | --- |",
      "| Revenue | 512.4 | 498.1 |",
    ),
  ).toEqual([`Revenue: 5124${zeros} EUR`, `Revenue: 4981${zeros} EUR`]);
});

test("a number of shares too large for thousands is whole beside dollars in thousands", () => {
  const rows = [
    "| | Year ended December 31, 2024 | Year ended December 31, 2023 |",
    "| --- | --- | --- |",
    "| Net income | $ 18,379 | $ 19,016 |",
    "| Weighted average shares, basic | 15,065,210 | 15,092,334 |",
    "| Common shares outstanding | 15,038,774 | 15,078,310 |",
  ];
  expect(figuresOf("(dollars in thousands, except per share data)", ...rows).slice(2)).toEqual([
    "Weighted average shares, basic: 15065210 shares",
    "Weighted average shares, basic: 15092334 shares",
    "Common shares outstanding: 15038774 shares",
    "Common shares outstanding: 15078310 shares",
  ]);
});

test("a number of shares that is said to be in thousands is, however large", () => {
  const rows = [
    "| | Year ended December 31, 2024 | Year ended December 31, 2023 |",
    "| --- | --- | --- |",
    "| Net income | $ 93,736 | $ 96,995 |",
    "| Weighted average shares, basic | 15,343,783 | 15,744,231 |",
  ];
  const opening =
    "(In millions, except number of shares, which are reflected in thousands, and per share amounts)";
  expect(figuresOf(opening, ...rows)[2]).toBe("Weighted average shares, basic: 15343783000 shares");
});

test("decimals behind a comma, and thousands behind a point, are read in a table that has them for sure", () => {
  const rows = [
    "| in EUR million | 2024 | 2023 |",
    "| --- | --- | --- |",
    "| Revenue | 1.234,5 | 1.184,7 |",
    "| Cost of sales | -812,3 | -790,1 |",
    "| Earnings per share (in EUR) | 1,51 | 1,41 |",
    "| Employees | 9.214 | 9.087 |",
  ];
  expect(figuresOf("Income statement", ...rows)).toEqual([
    "Revenue: 1234500000 EUR",
    "Revenue: 1184700000 EUR",
    "Cost of sales: -812300000 EUR",
    "Cost of sales: -790100000 EUR",
    "Earnings per share (in EUR): 1.51 EUR/share",
    "Earnings per share (in EUR): 1.41 EUR/share",
    "Employees: 9214 employees",
    "Employees: 9087 employees",
  ]);
});

test("one number with a decimal point says that commas part thousands", () => {
  const rows = [
    "| $ million | 2024 | 2023 |",
    "| --- | --- | --- |",
    "| Revenue | 1,234 | 1,184 |",
    "| Margin | 12.5 | 11.9 |",
  ];
  expect(figuresOf("Income statement", ...rows)[0]).toBe("Revenue: 1234000000 USD");
});
