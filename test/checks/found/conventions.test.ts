import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";
import { page, table } from "./invented.ts";

/** Adds a release with this table to a company, beside what its `company.json` says already; gives that file, what was printed, and the verdicts on rates. */
function added(rows: string, stated?: Readonly<Record<string, unknown>>) {
  const data = mkdtempSync(join(tmpdir(), "conventions-"));
  const file = join(data, "release.htm");
  const heads = "| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Change %";
  writeFileSync(file, page(table("KEY METRICS", `${heads}\n${rows.trim()}`)));
  const printed: string[] = [];
  const add = (id: string) =>
    runAdd([file, "--company", "alder", "--release", id, "--data", data], {
      print: (line) => printed.push(line),
      warn: () => {},
    });
  const company = join(data, "alder/company.json");
  add("alder-2021-q2");
  if (stated) {
    const { conventions: _, ...own } = JSON.parse(readFileSync(company, "utf8"));
    writeFileSync(company, JSON.stringify({ ...own, conventions: stated }));
    add("alder-2021-q2");
  }
  const { checks } = checkFolder("alder-2021-q2", [], { dataFolder: data, anew: false });
  const rates = checks.filter(({ witness }) => witness.unit === "percent");
  return {
    conventions: JSON.parse(readFileSync(company, "utf8")).conventions,
    printed,
    verdicts: rates.map(({ witness, verdict }) => `${witness.printed.trim()} ${verdict}`),
  };
}

const sales = `Mill sales | 7,204 | 6,415 | 12.3%
Shop sales | 1,936 | 1,605 | 20.6%
Freight billed | 512 | 640 | (20.0%)`;

// -240 after -160 is 50 % below its absolute value, and with its sign 50 % above.
test("growth on a base below zero is stated as the figures show it, with these", () => {
  const rows = `${sales}\nTrading result | (240) | (160) | (50.0%)`;
  const { conventions, printed } = added(rows);
  expect(conventions.growthOnNegativeBase.is).toBe("absolute");
  expect(conventions.growthOnNegativeBase.evidence).toEqual([
    expect.stringMatching(/^alder-2021-q2, line \d+: \(50\.0%\), Trading result$/),
  ]);
  expect(printed.filter((line) => line.startsWith("By "))).toEqual([
    "By one figure, growth on a base below zero is of its absolute value: alder/company.json says so now, for you to correct.",
  ]);
  expect(added(rows.replace("(50.0%)", "50.0%")).conventions.growthOnNegativeBase.is).toBe("signed");
});

test("of an expense in parentheses, growth says whether it is a positive one", () => {
  const { conventions, verdicts } = added(`${sales}\nInterest expense | (240) | (160) | 50.0%`);
  expect(conventions).toMatchObject({ expensesInParentheses: { is: "positive" } });
  expect(conventions).not.toHaveProperty("growthOnNegativeBase");
  expect(verdicts.every((one) => one.endsWith(" ties"))).toBe(true);
});

test("a person's statement stays, and the checks follow it", () => {
  const rows = `${sales}\nTrading result | (240) | (160) | 50.0%`;
  const stated = { growthOnNegativeBase: { is: "absolute", because: "as its chief accountant says" } };
  const { conventions, verdicts } = added(rows, stated);
  expect(conventions).toEqual(stated);
  expect(verdicts.at(-1)).toBe("50.0% does-not-tie");
  expect(added(rows).verdicts.at(-1)).toBe("50.0% ties");
});

// 5 after 640 is no change of zero.
test("a dash among rates where a rate could be computed is not meaningful, and is then not held against it", () => {
  const { conventions, verdicts } = added(`${sales}\nScrap sold | 905 | 4 | —\nCord sold | 311 | 2 | —`);
  expect(conventions).toMatchObject({ dashInRates: { is: "not-meaningful" } });
  expect(verdicts.filter((one) => one.startsWith("—"))).toEqual(["— not-checkable", "— not-checkable"]);
});

test("a convention against which a figure speaks is not stated, nor is one of which none speaks", () => {
  const both = `${sales}\nTrading result | (240) | (160) | (50.0%)\nHedging result | (300) | (200) | 50.0%`;
  expect(added(both).conventions).toBeUndefined();
  expect(added(sales).conventions).toBeUndefined();
});
