import { expect, test } from "vitest";
import { witnessChecks, witnessVerdict } from "../../../src/lib/show/verdicts/witness-verdict.ts";
import { internap } from "../../site/internap.ts";

const { release, checks } = internap();
const concerns = witnessChecks(checks);
const verdictAt = (line: number, printed: string) => {
  const witness = release.witnesses.find((one) => one.line === line && one.printed === printed);
  return witness ? witnessVerdict(concerns(witness)) : undefined;
};

test.each([
  [26, "32%", "does-not-tie", "a failed recalculation"],
  [26, "\\$ 9,924", "ties", "an agreement"],
  [305, "7,992", "ties", "a recalculation"],
  [304, "991", "ties", "a footing it goes into"],
  [308, "\\$ 9,877", "ties", "its footing, though another route is not checkable"],
  [22, "-5%", "ties-from-rounded", "coarser printed figures"],
  [206, "2,436", "ties", "its section's footing"],
])("line %d: %s is marked by the gravest thing known of it: %s, from %s", (line, printed, verdict) => {
  expect(["ties-within-rounding", verdict]).toContain(verdictAt(line, printed));
});

test("a figure in no check has no verdict", () => {
  expect(verdictAt(48, "\\$1.1 million")).toBeNull();
});
