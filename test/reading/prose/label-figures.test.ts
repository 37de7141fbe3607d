import { expect, test } from "vitest";
import { labelFigures } from "../../../src/lib/reading/prose/index.ts";

const calendar = { yearEnd: 12, yearNamed: "end", ends: [] } as const;

/** Value, unit, label and the day or the column of each figure of a label. */
const read = (text: string): readonly string[] =>
  labelFigures(text, calendar).map(
    ({ value, unit, label, period, column }) =>
      `${Number(value)} ${unit}, ${label}: ${period?.end ?? `column ${column}`}`,
  );

test("amounts listed in a label belong to the columns in order", () => {
  expect(read("Accounts receivable, less allowances of $62 and $55, respectively")).toEqual([
    "62 USD, Accounts receivable, allowances: column 0",
    "55 USD, Accounts receivable, allowances: column 1",
  ]);
});

test("a date in a label decides", () => {
  expect(
    read(
      "Trade receivables, net of allowances of $1,264 as of June 30, 2024 and $2,326 as of December 31, 2023",
    ),
  ).toEqual([
    "1264 USD, Trade receivables, allowances: 2024-06-30",
    "2326 USD, Trade receivables, allowances: 2023-12-31",
  ]);
  expect(
    read(
      "Treasury stock: $0.01 par value; 80,000 and 0 shares, respectively, as of June 30, 2025 and December 31, 2024",
    ),
  ).toEqual([
    "0.01 USD/share, Treasury stock, par value: column 0",
    "80000 shares, Treasury stock, shares: 2025-06-30",
    "0 shares, Treasury stock, shares: 2024-12-31",
  ]);
});

test("shares are authorized, issued or outstanding as the label says", () => {
  expect(
    read(
      "Common stock, authorized 9,000,000 shares of NIS 0.1 par value; issued and outstanding; 773,796 shares",
    ),
  ).toEqual([
    "9000000 shares, Common stock, shares authorized: column 0",
    "0.1 NIS/share, Common stock, par value: column 0",
    "773796 shares, Common stock, shares issued and outstanding: column 0",
  ]);
});
