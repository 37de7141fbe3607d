import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";
import { table } from "../found/invented.ts";

const opening = (quarter: string, day: string): string =>
  `<p>Alder Mills Inc. today reported results for the ${quarter} quarter ended ${day}, 2021.</p>`;

const first = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended March 31, 2021
Net sales | 85,122
Cost of sales | 48,903
Gross profit | 36,219
Selling expenses | 12,040
Operating income | 24,179
Interest expense | 1,215
Income before taxes | 22,964`,
);

// 85,122 + 91,408 = 176,530, 48,903 + 52,317 = 101,220, 12,040 + 12,655 = 24,695, 1,215 + 1,240 = 2,455.
const second = `| Three Months Ended June 30, 2021 | Six Months Ended June 30, 2021
Net sales | 91,408 | 176,530
Cost of sales | 52,317 | 101,220
Gross profit | 39,091 | 75,310
Selling expenses | 12,655 | 24,695
Operating income | 26,436 | 50,615
Interest expense | 1,240 | 2,455
Income before taxes | 25,196 | 48,160`;

/** What the second release is held against of the first, the statement of the second as it is given. */
function heldAcross(statement: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "tieout-across-"));
  try {
    const releases = [
      ["alder-2021-q1", opening("first", "March 31") + first],
      ["alder-2021-q2", opening("second", "June 30") + table("STATEMENTS OF INCOME", statement)],
    ] as const;
    for (const [id, text] of releases) {
      writeFileSync(join(folder, `${id}.htm`), `<html><body>${text}</body></html>`);
      runAdd([join(folder, `${id}.htm`), "--company", "alder", "--release", id, "--data", folder], {
        print: () => {},
        warn: () => {},
      });
    }
    const { checks, toLookAt } = checkFolder("alder-2021-q2", [], { dataFolder: folder, anew: true });
    return [...checks, ...toLookAt]
      .filter(({ relation }) => relation?.name.endsWith("-year-to-date"))
      .map((one) => `${one.witness.printed} ${toLookAt.includes(one) ? "to look at" : one.verdict}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a year to date is the earlier release's quarter and the quarter beside it", () => {
  expect(heldAcross(second)).toEqual([
    "176,530 ties",
    "101,220 ties",
    "75,310 ties",
    "24,695 ties",
    "50,615 ties",
    "2,455 ties",
    "48,160 ties",
  ]);
});

test("one row of many that does not come out is an alarm", () => {
  expect(heldAcross(second.replace("24,695", "24,965"))).toContain("24,965 does-not-tie");
});

test("where more rows do not come out than a misprint has, the earlier quarter may have been recast: they are to look at", () => {
  const recast = second.replace("101,220", "102,220").replace("75,310", "74,310").replace("50,615", "49,615");
  expect(heldAcross(recast)).toEqual([
    "176,530 ties",
    "24,695 ties",
    "2,455 ties",
    "48,160 ties",
    "102,220 to look at",
    "74,310 to look at",
    "49,615 to look at",
  ]);
});

test("a release that prints the earlier quarter itself is held against its own words, not against those of before", () => {
  const whole = `| Three Months Ended June 30, 2021 | Three Months Ended March 31, 2021 | Six Months Ended June 30, 2021
Net sales | 91,408 | 85,122 | 176,530
Cost of sales | 52,317 | 48,903 | 101,220
Gross profit | 39,091 | 36,219 | 75,310`;
  expect(heldAcross(whole)).toEqual([]);
});
