import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAdd } from "../../src/commands/add.ts";
import { companiesOf, compareReleases, type Restatement } from "../../src/lib/company/index.ts";
import { loadRelease } from "../../src/lib/release/node.ts";
import { page, table } from "../checks/found/invented.ts";

/** What a second release changes of the quarter that the first reported. */
function restatedBy(
  costs: number,
  selling: number,
  income: number,
  ...words: string[]
): readonly Restatement[] {
  const statement = (columns: string, rows: string): string =>
    page(...words, table("STATEMENTS OF OPERATIONS", `| ${columns}\n${rows}`));
  const rows = (of: readonly (readonly (string | number)[])[]): string =>
    of.map((row) => row.join(" | ")).join("\n");
  const first = statement(
    "Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020",
    rows([
      ["Net sales", 900, 800],
      ["Cost of sales", 560, 500],
      ["Gross profit", 340, 300],
      ["Selling expenses", 240, 220],
      ["Operating income", 100, 80],
    ]),
  );
  const second = statement(
    "Three Months Ended June 30, 2022 | Three Months Ended June 30, 2021",
    rows([
      ["Net sales", 990, 900],
      ["Cost of sales", 600, costs],
      ["Gross profit", 390, 900 - costs],
      ["Selling expenses", 260, selling],
      ["Operating income", 130, income],
    ]),
  );
  const folder = mkdtempSync(join(tmpdir(), "tieout-moved-"));
  try {
    for (const [id, text] of [
      ["alder-1", first],
      ["alder-2", second],
    ] as const) {
      writeFileSync(join(folder, `${id}.htm`), text);
      runAdd(
        [join(folder, `${id}.htm`), "--company", "alder", "--release", id, "--data", join(folder, "data")],
        {
          print: () => {},
          warn: () => {},
        },
      );
    }
    const [company] = companiesOf(["alder-1", "alder-2"].map((id) => loadRelease(id, join(folder, "data"))));
    return company ? compareReleases(company).restatements : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const told = (all: readonly Restatement[]): readonly string[] =>
  all.map(({ quantity, within }) => `${quantity.title}: ${within?.title ?? "changed"}`);

test("what moves from one expense to another within an income that stays is reclassified, sub-totals between included", () => {
  expect(told(restatedBy(548, 252, 100))).toEqual([
    "Cost of sales: Operating income",
    "Gross profit: Operating income",
    "Selling expenses: Operating income",
  ]);
});

test("where the income changes with it, nothing is reclassified", () => {
  expect(told(restatedBy(548, 240, 112))).toEqual([
    "Cost of sales: changed",
    "Gross profit: changed",
    "Operating income: changed",
  ]);
});

test("a sentence that says so of amounts of the time before is the reason of what was only moved", () => {
  const words =
    "<p>Certain prior period amounts have been reclassified to conform to the current presentation.</p>";
  const moved = restatedBy(548, 252, 100, words);
  expect(moved.map(({ reason }) => reason?.text.slice(0, 28))).toEqual(
    Array.from({ length: 3 }, () => "Certain prior period amounts"),
  );
  expect(restatedBy(548, 240, 112, words).every(({ reason }) => reason === null)).toBe(true);
});
