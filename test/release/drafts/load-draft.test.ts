import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import type { CheckedRelease } from "../../../src/lib/checks/index.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";
import { isDraftRelease, loadRelease } from "../../../src/lib/release/node.ts";

const folder = mkdtempSync(join(tmpdir(), "tieout-draft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Dollar signs and closing parentheses in cells of their own, as EDGAR has them; the third total is 10 too high. */
const page = `<html><body>
<p>Alder Mills Inc. today reported results for the second quarter ended June 30, 2021.</p>
<p><b>STATEMENTS OF INCOME</b></p><p>(in thousands)</p>
<table>
<tr><td></td><td colspan="6">Three Months Ended June 30,</td><td colspan="6">Six Months Ended June 30,</td></tr>
<tr><td></td><td colspan="3">2021</td><td colspan="3">2020</td><td colspan="3">2021</td><td colspan="3">2020</td></tr>
${row("Expenses:")}
${row("Milling", "700", "600", "1,400", "1,200")}
${row("Freight", "(50", "40", "90", "80")}
${row("Total expenses", "650", "640", "1,500", "1,280")}
</table></body></html>`;

function row(label: string, ...amounts: readonly string[]): string {
  const cells = amounts.map((one) => `<td>$</td><td>${one}</td><td>${one.startsWith("(") ? ")" : ""}</td>`);
  return `<tr><td>${label}</td>${cells.join("")}</tr>`;
}

let checked: CheckedRelease;

beforeAll(() => {
  const file = join(folder, "release.htm");
  writeFileSync(file, page);
  const data = join(folder, "data");
  runAdd([file, "--company", "alder", "--release", "alder-2021-q2", "--data", data], {
    print: () => {},
    warn: () => {},
  });
  checked = checkFolder("alder-2021-q2", [], { dataFolder: data, anew: true });
});

test("a release that was added is a draft with the lines, tables and facts of a declared one", () => {
  const data = join(folder, "data");
  expect(isDraftRelease("alder-2021-q2", data)).toBe(true);
  const { tables, facts } = loadRelease("alder-2021-q2", data);
  expect(tables.map(({ caption, columns }) => [caption, columns.map(({ period }) => period)])).toEqual([
    ["STATEMENTS OF INCOME", ["2021-q2", "2020-q2", "2021-h1", "2020-h1"]],
  ]);
  expect(facts.get("expenses-freight.2021-q2")?.figure?.value.toFixed()).toBe("-50000");
});

test("each figure stands in its line, a column each, though its signs have cells of their own", () => {
  const { lines, witnesses } = checked.release;
  expect(lines).toContain("Freight\t$(50)\t$40\t$90\t$80");
  expect(
    witnesses.every(({ line, start, end, printed }) => lines[line - 1]?.slice(start, end) === printed),
  ).toBe(true);
});

test("a total is held against the rows above it, and the one column that does not add up is an alarm", () => {
  const verdicts = checked.checks.map(({ witness, verdict }) => `${witness.printed} ${verdict}`);
  expect(verdicts).toEqual(["650 ties", "640 ties", "1,500 does-not-tie", "1,280 ties"]);
  expect(checked.surprises).toEqual([]);
});

test("it says the checksum of its exhibit", () => {
  expect(checked.release.sha256).toBe(createHash("sha256").update(page).digest("hex"));
});
