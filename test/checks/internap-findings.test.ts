import { describe, expect, test } from "vitest";
import { asPrinted } from "../../src/lib/checks/model/check.ts";
import { checkFolder } from "../../src/lib/checks/rules/check-folder.ts";
import { findingsOf } from "../../src/lib/checks/rules/findings.ts";
import { findingsInWords } from "../../src/lib/checks/rules/findings-in-words.ts";
import { id as releaseId } from "../release/releases.ts";
import { divided, text } from "./by-hand.ts";
import { checksWith, find, says } from "./real-release.ts";

const bridge = "adjusted-ebitda-reconciliation";

const checks = checksWith();

/** Every number below was typed from release.txt by hand; none is computed by the project. */

describe("a figure printed again agrees with its finest print", () => {
  test.each<[string, string, number]>([
    ["revenues.2010-Q2@L7", "$60.5 million", 60525],
    ["revenues.2009-Q2@L35", "$64.4 million", 64372],
    ["revenues.2010-Q1@L35", "$63.4 million", 63365],
    ["segment-profit.2010-Q2@L8", "$29.3 million", 29262],
    ["adjusted-ebitda.2010-Q2@L9", "$9.9 million", 9924],
    ["net-loss.2010-Q2@L41", "$(1.3) million", -1271],
    ["net-loss.2009-Q2@L41", "$(60.6) million", -60645],
    ["net-loss.2010-Q1@L41", "$(0.3) million", -260],
    ["normalized-net-income.2009-Q2@L42", "$(1.5) million", -1468],
    ["segment-profit.ip-services.2010-Q2@L47", "$17.8 million", 17849],
    ["cash-and-cash-equivalents.2010-06-30@L52", "$76.1 million", 76075],
    ["net-cash-from-operating-activities.2010-H1@L53", "$23.6 million", 23644],
    ["purchases-of-property-and-equipment.2010-H1@L53", "$28.5 million", -28475],
  ])("%s: %s, rounded to a tenth of a million", (id, printed, thousands) => {
    const rounded = text(100_000n * divided(BigInt(thousands), 100n), 0);
    expect(says(`agree.${id}`)).toEqual(["ties", printed, rounded]);
  });

  test.each([
    ["adjusted-ebitda-growth.2010-Q2/2009-Q2@summary", "32%", "47"],
    ["adjusted-ebitda-growth.2010-Q2/2010-Q1@summary", "10%", "0"],
    ["revenues-growth.data-center-services.2010-Q2/2010-Q1@summary", "-8%", "-7"],
  ])("or is a finding, in the place that fails its own recalculation: %s, %s", (id, printed, other) => {
    expect(says(`agree.${id}`)).toEqual(["does-not-tie", printed, other]);
  });

  /** Were the table's 32% corrected to the right figure, 46%, nothing would be left to find. */
  test("46% in the table would be no false alarm beside 46.5 percent in the text", () => {
    const corrected = checksWith([26, "32%", "46%"]);
    const of = (rule: string) => find(corrected, `${rule}.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary`);
    expect([of("recalculate").verdict, of("agree").verdict]).toEqual(["ties", "ties-within-rounding"]);
  });
});

/** The release prints no income statement for the first quarter, and no non-cash movements. */
describe("what the release does not print is not checkable, and said", () => {
  test.each([
    [`recalculate.adjusted-ebitda-from-net-loss.2010-Q1@${bridge}`, /income taxes/i],
    ["roll-forward.purchases-of-property-and-equipment.2010-H1@cash-flow-statement", /capital leases/i],
    [
      "cross-foot.equity-in-loss-of-equity-method-investment-from-its-parts.2010-H1@cash-flow-statement",
      /2010-Q1/,
    ],
  ])("%s", (id, missing) => {
    const { verdict, needs, comparison } = find(checks, id);
    expect([verdict, comparison]).toEqual(["not-checkable", null]);
    expect(needs).toMatch(missing);
  });
});

/**
 * Line 325 foots; the definition on line 244, which leaves out line 324, gives -60,645 + 53,735 + 1,308 = -5,602.
 */
test("every check that does not tie is known by hand", () => {
  const failed = [...checks.values()].filter(({ verdict }) => verdict === "does-not-tie");
  expect(failed.map(({ witness }) => `${witness.line} ${asPrinted(witness)}`)).toEqual([
    "20 -8%",
    "20 -8%",
    "26 32%",
    "26 32%",
    "26 10%",
    "26 10%",
    "325 $ (1,468)",
  ]);
});

/**
 * The findings, by hand. Line 47 speaks of a decrease in segment margins, of no segment by name: line 364 has the total rise
 * from 43.2% and 46.2% to 48.3%, line 362 that of data center services from 25.1% and 31.7% to 36.6%.
 */
test("a finding is one printed figure or statement, in one of three lists", () => {
  const findings = findingsOf(checkFolder(releaseId, []).checks);
  expect(
    findings.map(({ list, verdict, witness: { line }, checks: own }) => [list, verdict, line, own.length]),
  ).toEqual([
    ["arithmetic", "ties-from-rounded", 8, 1],
    ["arithmetic", "does-not-tie", 20, 2],
    ["arithmetic", "ties-from-rounded", 22, 1],
    ["arithmetic", "does-not-tie", 26, 2],
    ["arithmetic", "does-not-tie", 26, 2],
    ["statement", "does-not-tie", 47, 4],
    ["definition", "does-not-tie", 325, 1],
  ]);
  expect(findingsInWords(findings)).toBe(
    "Three figures do not tie; two figures tie only from rounded figures; one statement in words is contradicted by the figures; one figure is not as the release defines it in words.",
  );
  const statement = findings.find(({ list }) => list === "statement");
  for (const { diagnosis } of statement?.checks ?? []) expect(diagnosis?.text).toContain("IP services");
});

test("in a loss there is no dilution to exclude, and a definition that excludes it is a note and no finding", () => {
  const [check] = [...checks.values()].filter(({ id }) =>
    id.startsWith("recalculate.normalized-diluted-shares-as"),
  );
  expect([check?.list, check?.verdict]).toEqual(["definition", "not-checkable"]);
  expect(check?.hindrance).toContain("no dilution to exclude");
});
