import { expect, test } from "vitest";
import { tableTitle } from "../../../src/lib/show/words/table-title.ts";
import { internap } from "../../site/internap.ts";

const { release } = internap();

/** Captions as they stand on lines 102, 297 and 343 of the release in capitals, and on line 16 in mixed letters. */
test.each([
  ["prose", "The text"],
  ["income-statement", "Unaudited Condensed Consolidated Statement of Operations"],
  ["adjusted-ebitda-reconciliation", "Reconciliation of Loss from Operations to Adjusted EBITDA"],
  ["segment-table", "Segment Profit and Segment Margin"],
  ["summary", "Second Quarter 2010 Financial Summary"],
])("the table %s of the release is called %s in lists", (id, title) => {
  expect(tableTitle(release, id)).toBe(title);
});

test.each([
  ["THE BANK'S CET1 RATIO UNDER U.S. GAAP", "The Bank's CET1 Ratio under U.S. GAAP"],
  ["A NOTE ON FUNDS FROM OPERATIONS", "A Note on Funds from Operations"],
  ["Sales of ACME", "Sales of ACME"],
])("of another release, %s is %s: what its text writes in capitals stays so", (caption, title) => {
  const lines = ["The CET1 ratio is measured under GAAP.", "Acme is not ACME.", caption];
  expect(tableTitle({ lines, tables: [{ id: "a", caption }] }, "a")).toBe(title);
});

test("a table of which nothing is known goes by its id", () => {
  expect(tableTitle({ lines: [] }, "a")).toBe("a");
});
