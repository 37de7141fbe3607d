import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

/** What a balance sheet says of receivables, what the cash flow statement says of them, and the deficit that the net loss is to lead to. */
function statements(receivables: string, moved: string, deficit: string): string {
  const sheet = table(
    "BALANCE SHEETS",
    `| June 30, 2021 | December 31, 2020
Cash | 4,310 | 3,990
Accounts receivable, less allowances of $9 | ${receivables} | 2,610
Inventories | 3,118 | 3,118
Total assets | 18,423 | 18,050
Accounts payable | 1,204 | 1,150
Accumulated deficit | ${deficit} | (7,340)`,
  );
  const flows = table(
    "STATEMENTS OF CASH FLOWS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net loss | (212) | (118)
Increase in accounts receivable | ${moved} | 60
Changes in inventories | - | 15
Change in accounts payable | 54 | 31
Net cash used in operating activities | (293) | (12)`,
  );
  return page(sheet, flows);
}

test("a balance is led over by what the cash flow statement names between both days: an asset against its sign, a deficit by the net loss", () => {
  expect(verdictsOf(statements("2,745", "(135)", "(7,552)"), "roll-forward")).toEqual([
    "roll-forward 2,745 ties",
    "roll-forward 1,204 ties",
    "roll-forward (7,552) ties",
    "roll-forward (212) ties",
    "roll-forward (135) ties",
    "roll-forward 54 ties",
  ]);
});

test("where currencies or businesses that were bought came between, and where nothing moved, nothing is told", () => {
  expect(verdictsOf(statements("2,801", "(135)", "(7,600)"), "roll-forward")).toEqual([
    "roll-forward 1,204 ties",
    "roll-forward 54 ties",
  ]);
});

test("dividends lead to retained earnings beside net income", () => {
  const sheet = table(
    "BALANCE SHEETS",
    `| June 30, 2021 | December 31, 2020
Total assets | 18,423 | 18,050
Retained earnings | 5,180 | 5,020`,
  );
  const flows = table(
    "STATEMENTS OF CASH FLOWS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net income | 250 | 190
Net cash provided by operating activities | 410 | 380
Dividends paid | (90) | (80)`,
  );
  expect(verdictsOf(page(sheet, flows), "roll-forward")).toEqual([
    "roll-forward 5,180 ties",
    "roll-forward 250 ties",
  ]);
});

// 830 + 402 − 760 − 391 = 81, and 2,610 − 2,545 − 20 = 45: what is written down falls from receivables, too.
test("the current and the long-term part of a balance move together, and receivables by what is written down", () => {
  const sheet = table(
    "BALANCE SHEETS",
    `| June 30, 2021 | December 31, 2020
Accounts receivable, net | 2,545 | 2,610
Total assets | 18,423 | 18,050
Deferred revenue, current portion | 830 | 760
Deferred revenue, less current portion | 402 | 391`,
  );
  const flows = table(
    "STATEMENTS OF CASH FLOWS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net income | 250 | 190
Provision for doubtful accounts | 20 | 12
Accounts receivable | 45 | 60
Deferred revenue | 81 | 15
Net cash provided by operating activities | 396 | 277`,
  );
  expect(verdictsOf(page(sheet, flows), "roll-forward")).toEqual([
    "roll-forward 2,545 ties",
    "roll-forward 45 ties",
    "roll-forward 81 ties",
  ]);
});
