import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAdd } from "../../src/commands/add.ts";
import { runNew } from "../../src/commands/new.ts";
import { page, table } from "../checks/found/invented.ts";

const folder = mkdtempSync(join(tmpdir(), "tieout-kinds-"));
const before = process.env.TIEOUT_DATA;
const silent = { print: () => {}, warn: () => {} };

/** Writes a notebook of a kind over a release of the folder, and reads it. */
function written(release: string, kind: string): string {
  runNew(["--data", join(folder, "data"), "--release", release, "--kind", kind], silent);
  return readFileSync(join(folder, "notebooks", release, `${kind}.mdx`), "utf8");
}

beforeAll(() => {
  cpSync("examples/data", join(folder, "data"), { recursive: true });
  // Another form: net revenue in parts, an operating loss, a label in capitals; the steps stand under a heading.
  const figures = page(
    table(
      "STATEMENTS OF OPERATIONS",
      `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Grain | 300 | 280
Flour | 100 | 120
Total net revenues | 400 | 400
Cost of revenues | 310 | 290
Gross profit | 90 | 110
Operating expenses | 130 | 100
Operating (loss) income | (40) | 10
NET (LOSS) INCOME | (44) | 4`,
    ),
    table(
      "RECONCILIATION OF NET INCOME (LOSS) TO ADJUSTED EBITDA (NON-GAAP)",
      `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net (loss) income | (44) | 4
Adjustments: | |
Depreciation | 25 | 21
Income taxes | 3 | 2
Adjusted EBITDA | (16) | 27`,
    ),
  );
  writeFileSync(join(folder, "alder.htm"), figures);
  const sheet = table("BALANCE SHEETS", "| June 30, 2021\nCash | 10\nInventories | 32\nTotal assets | 42");
  writeFileSync(join(folder, "birch.htm"), page(sheet));
  // One measure in dollars and a share; a table in brief with what there is at the end beside what happened.
  const both = page(
    table(
      "NET INCOME RECONCILIATION",
      `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Income statement data: | |
Net income | 31,442 | 19,608
Less: after-tax investment gains | (1,041) | 3,044
Adjusted operating income | 32,483 | 16,564
Diluted earnings per share data: | |
Net income | $1.21 | $0.77
Less: after-tax investment gains | (0.04) | 0.12
Adjusted operating income | $1.25 | $0.65`,
    ),
    table(
      "SELECTED DATA",
      `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Operating data | |
Interest income | 70,420 | 68,110
Net income | 31,442 | 19,608
At period end | |
Total assets | 844,643 | 799,940
Cash | 64,659 | 44,690`,
    ),
  );
  writeFileSync(join(folder, "cedar.htm"), both);
  for (const company of ["alder", "birch", "cedar"]) {
    const place = ["--company", company, "--release", company, "--data", join(folder, "data")];
    runAdd([join(folder, `${company}.htm`), ...place], silent);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (before === undefined) delete process.env.TIEOUT_DATA;
  else process.env.TIEOUT_DATA = before;
});

describe("a notebook of a kind is about the release's own tables", () => {
  test("at a glance: the main figures against a year earlier, with the balance sheet", () => {
    const text = written("quillfeather-2024-q2", "at-a-glance");
    expect(text).toMatch(/^---\ntitle: The quarter at a glance\ndescription: Revenue, gross profit, /);
    expect(text).toContain(
      "Revenue was {millions(revenue.at(now))} in the quarter ended 3 August 2024, {revenue.growth(now, before)} more than a year earlier.",
    );
    expect(text).toContain(
      'const now = "2024-q2";\nconst before = "2023-q2";\nconst revenue = series("net-sales");',
    );
    expect(text).toContain('const closing = "2024-08-03";\nconst opening = "2024-02-03";');
    expect(text).toContain('checksOf("net-sales", "gross-profit", "operating-income", "net-income"');
  });

  test("a reconciliation: the steps that a table prints, the latest quarter first", () => {
    const text = written("quillfeather-2024-q4", "reconciliation");
    expect(text).toContain("title: Net income to adjusted EBITDA");
    // Six lines stand between the two in the release, restructuring costs for the first time.
    expect(text).toContain(
      'from: "net-income",\n  add: ["interest-expense-adjustment", "provision-for-income-taxes-adjustment", "depreciation-and-amortization-adjustment", "stock-based-compensation-adjustment", "restructuring-costs-adjustment"],\n  to: "adjusted-ebitda-non-gaap",',
    );
  });

  test("margins: of the whole, and of each segment", () => {
    const text = written("quillfeather-2024-q1", "margins");
    // 3,412 + 1,905 of 21,388 is more than 3,304 + 1,846 of 20,514 was, and the gross margin fell too.
    expect(text).toContain("a fall of {operatingMargin.change(now, before).negated()}");
    expect(text).toContain(
      "Lanterns kept {segmentLanterns.at(now)} of its revenue as profit, Kettles {segmentKettles.at(now)}.",
    );
  });

  test("statements: each as a working paper with its checks", () => {
    const text = written("quillfeather-2025-q1", "statements");
    for (const part of [
      "## Income statement",
      "## Balance sheet",
      'workingPaper("quillfeather-2025-q1-htm-1")',
    ])
      expect(text).toContain(part);
  });

  test("a loss is called one, and a total stands before its parts", () => {
    expect(written("alder", "at-a-glance")).toContain(
      "The operating loss was {operatingIncome.at(now).negated()}, after operating income of {operatingIncome.at(before)}.",
    );
    expect(written("alder", "margins")).toContain('const revenue = series("total-net-revenues");');
    expect(written("alder", "reconciliation")).toContain("title: Net (loss) income to adjusted EBITDA");
  });
});

test("a reconciliation in dollars and one a share are told apart, by their names and their cells", () => {
  const text = written("cedar", "reconciliation");
  expect(text).toContain("to adjusted operating income, to adjusted operating income per share");
  const ids = [...text.matchAll(/^```ts id=(\S+)/gm)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("of a table in brief, only what there is at a day stands below the balance sheet", () => {
  const [, balance = ""] = written("cedar", "at-a-glance").split("## Balance sheet");
  expect(balance).toContain("on 30 June 2021");
  expect(balance).toContain("Total assets were ");
  expect(balance.split("## What was checked")[0]).not.toContain("netIncome");
});

test("where a release has no tables of a kind, one message says what it lacks and what can be made", () => {
  expect(() => written("birch", "reconciliation")).toThrow(
    "birch has no reconciliation: no table in which rows or columns lead from a measure of the statements to one that is not GAAP, so that no notebook of the kind reconciliation can be written; it has what these need: --kind statements",
  );
  expect(() => written("birch", "pie")).toThrow(
    'there is no kind of notebook "pie"; the kinds are at-a-glance, reconciliation, margins, statements',
  );
});
