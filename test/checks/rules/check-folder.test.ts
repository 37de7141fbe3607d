import { describe, expect, test } from "vitest";
import type { Expectation } from "../../../src/lib/checks/model/expectation.ts";
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

/** The second quarter of the invented company prints total current assets of 31,482, where the parts come to 31,842. */
describe("of a release that was added", () => {
  const misprint = "foot.total-current-assets.2024-08-03";
  const of = (...stated: readonly Expectation[]) =>
    checkFolder("quillfeather-2024-q2", stated, { dataFolder: "examples/data", anew: false });
  const statedIn = { file: "second-quarter.mdx", line: 5, column: 3 };
  const found = of().checks.find(({ id }) => id.startsWith(misprint));

  test("what nobody states is expected as it is found", () => {
    expect([found?.verdict, found?.expected, found?.expectedIn]).toEqual([
      "does-not-tie",
      "does-not-tie",
      null,
    ]);
    expect(of().surprises).toEqual([]);
  });

  test("a verdict that a notebook states and a check that it invents are surprises at their place in it", () => {
    const check = found?.id ?? "";
    expect(of({ check, verdict: "does-not-tie", statedIn }).surprises).toEqual([]);
    expect(
      of(
        { check, verdict: "ties", statedIn },
        { check: "foot.nothing", verdict: "ties", statedIn },
      ).surprises.map(formatProblem),
    ).toEqual([
      expect.stringMatching(
        /^second-quarter\.mdx:5:3 {2}foot\.total-current-assets.* was expected to be "ties"/,
      ),
      expect.stringMatching(/^second-quarter\.mdx:5:3 {2}there is no check "foot\.nothing"/),
    ]);
  });
});
