import { expect, test } from "vitest";
import { factReferences } from "../../../src/lib/checks/relations/expression.ts";
import { partSums } from "../../../src/lib/checks/relations/part-sums.ts";
import { extraction } from "../../release/releases.ts";
import { madeUp } from "../made-up.ts";

test("a flow of six months is the sum of the two quarters in it, where at least one is printed", () => {
  const found = partSums(extraction.release).map(({ rule, target, expression }) => [
    rule,
    target.concept,
    target.when,
    factReferences(expression).map(({ when }) => when),
  ]);
  const halves = { period: "2010-H1" };
  const quarters = [{ period: "2010-Q1" }, { period: "2010-Q2" }];
  expect(found).toContainEqual(["cross-foot", "net-loss", halves, quarters]);
  expect(found.every(([, , when]) => JSON.stringify(when) === JSON.stringify(halves))).toBe(true);
});

test("years that are not made of printed parts give none", () => {
  const rows = [["Sales", "sales", "1", "2"]] as const;
  expect(partSums(madeUp([{ id: "t", columns: ["2012", "2011"], rows }]))).toEqual([]);
});
