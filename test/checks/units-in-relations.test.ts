import { expect, test } from "vitest";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import { madeUp, type Row } from "./made-up.ts";

const rows: readonly Row[] = [
  ["Sales", "sales", "200", "-"],
  ["Profit", "profit", "50", "20"],
  ["Margin", "profit-margin", "25.0%", "20.0%"],
  ["Shares", "some-shares", "10", "10"],
  ["Per share", "profit-per-share", "\\$ 5.00", "\\$ 2.00"],
];

function checked(relation: string, made: readonly Row[] = rows) {
  const release = madeUp([{ id: "income", columns: ["2012", "2011"], rows: made }]);
  return checkRelease(release, parseRelations(relation, "data/fern/relations.txt"));
}

test.each([
  [
    "adds unlike units",
    "foot: profit = sales + some-shares",
    "cannot add shares (some-shares, 2012) to USD (sales, 2012)",
  ],
  [
    "multiplies what has no product",
    "recalculate: profit = sales * profit",
    "cannot multiply USD (sales, 2012) by USD (profit, 2012)",
  ],
  [
    "divides what has no quotient",
    "recalculate: profit = some-shares / sales",
    "cannot divide shares (some-shares, 2012) by USD (sales, 2012)",
  ],
  [
    "gives another unit than is printed",
    "recalculate: profit-per-share = profit",
    "what is computed is in USD, and the figure is printed in USD/share",
  ],
  [
    "divides by a nil",
    "recalculate: profit-margin = profit / sales@2011",
    "the divisor is zero, or may be once rounding is allowed for",
  ],
])("a relation that %s is not checkable, with the reason and its line", (_, relation, why) => {
  const target = /: ([a-z-]+) =/.exec(relation)?.[1];
  const found = checked(relation).find(
    ({ witness }) => witness.concept === target && witness.period === "2012",
  );
  expect(found).toMatchObject({ verdict: "not-checkable", comparison: null });
  const column = relation.indexOf(": ") + 3;
  expect(found?.hindrance).toBe(`${why}, by the relation at data/fern/relations.txt:1:${column}`);
});

test("a margin taken as printed, where its quotient has a nil divisor, goes with one taken from its quotient", () => {
  const release = madeUp(
    [{ id: "income", columns: ["2012", "2011"], rows: rows.slice(0, 3) }],
    [["profit-margin-change", "2012/2011", "500 basis points"]],
  );
  const relations = parseRelations("recalculate: profit-margin = profit / sales", "relations.txt");
  const change = checkRelease(release, relations).find(({ id }) => id.includes("margin-change"));
  // 50 ÷ 200 is 25.0 percent exactly; 20.0 percent is as printed: 500 basis points.
  expect(change?.verdict).toBe("ties");
});
