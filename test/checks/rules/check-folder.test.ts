import { describe, expect, test } from "vitest";
import { RelationError } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkFolder } from "../../../src/lib/checks/rules/check-folder.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";
import { change, copyData, id } from "../../release/releases.ts";

const anew = (dataFolder: string) => checkFolder(id, [], { dataFolder, anew: true });

describe("a data folder is checked by what it declares", () => {
  test("from its facts, or from its text anew, with the same result", () => {
    const folder = copyData();
    const fromText = anew(folder).checks.map((check) => [check.id, check.verdict]);
    const fromFacts = checkFolder(id, [], { dataFolder: folder, anew: false });
    expect(fromFacts.checks.map((check) => [check.id, check.verdict])).toEqual(fromText);
  });

  test("and a changed copy of its text brings a surprise with the place", () => {
    const folder = copyData();
    change(folder, "release.txt", "<u>\\$ 9,924</u>", "<u>\\$ 9,942</u>");
    const [first] = anew(folder)
      .surprises.map(formatProblem)
      .filter((one) => one.includes("foot.adjusted-ebitda.2010-Q2@"));
    expect(first).toMatch(/release\.txt:308:31 {2}foot\.adjusted-ebitda\.2010-Q2@.* and is "does-not-tie"/);
  });
});

/** A relation that checks nothing would look like one that holds. */
test.each([
  ["recalculate: segment-margin =", "recalculate: segment-margn =", "segment-margn"],
  ["recalculate: segment-margin[*] =", "recalculate: segment-margin[north] =", "segment-margin[north]"],
])("a relation of what the release does not print is refused: %s becomes %s", (from, to, target) => {
  const folder = copyData();
  change(folder, "relations.txt", from, to);
  expect(() => anew(folder)).toThrow(RelationError);
  expect(() => anew(folder)).toThrow(`the release prints no ${target}, so that this relation checks nothing`);
  expect(() => anew(folder)).toThrow(/relations\.txt:\d+:14 {2}/);
});
