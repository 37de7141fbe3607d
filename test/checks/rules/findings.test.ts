import { expect, test } from "vitest";
import { asPrinted } from "../../../src/lib/checks/model/check.ts";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { findingsOf } from "../../../src/lib/checks/rules/findings.ts";
import { madeUp } from "../made-up.ts";

const rows = [
  ["Profit", "profit", "30", "20"],
  ["Charges", "charges", "5", "5"],
  ["Total", "measure", "40", "20"],
] as const;
const table = { id: "t", columns: ["2012", "2011"], rows };
const prose = [["measure", "2012", "$35 thousand"]] as const;

const relations = [
  "recalculate: measure = profit + charges",
  "recalculate in-words by definition: measure = profit",
].join("\n");
const findings = findingsOf(checkRelease(madeUp([table], prose), parseRelations(relations, "relations.txt")));

/** 30 + 5 = 35 and the table prints 40; 20 + 5 = 25 and it prints 20, which is what the words say. */
test("a printed figure is one finding, however many checks say so, in each list that it fails in", () => {
  const found = findings.map(({ list, witness, verdict, checks }) => [
    list,
    asPrinted(witness),
    verdict,
    checks.map(({ rule }) => rule).join(" and "),
  ]);
  expect(found).toEqual([
    ["arithmetic", "40", "does-not-tie", "recalculate and agree"],
    ["definition", "40", "does-not-tie", "recalculate"],
    ["arithmetic", "20", "does-not-tie", "recalculate"],
  ]);
});

test("what ties is no finding, and no checks have no findings", () => {
  expect(findingsOf([])).toEqual([]);
  expect(findings.some(({ checks }) => checks.some(({ verdict }) => verdict === "ties"))).toBe(false);
});
