import { describe, expect, test } from "vitest";
import { growthRelations } from "../../../src/lib/checks/relations/growth-relations.ts";
import { type MadeUpTable, madeUp, verdictsOf } from "../made-up.ts";

const periods = ["2012", "2011", "2012/2011"];
const sales: MadeUpTable = {
  id: "t",
  columns: periods,
  rows: [
    ["Ferns", "sales.ferns", "12", "8", "50%"],
    ["Sons", "sales.sons", "5", "5", "0%"],
    ["All", "sales", "17", "13", "31%"],
  ],
};

test("a growth column brings one relation for the company and one for each segment", () => {
  const found = growthRelations(madeUp([sales]));
  expect(found.map(({ rule, target }) => [rule, target.concept, target.segment])).toEqual([
    ["recalculate", "sales-growth", "*"],
    ["recalculate", "sales-growth", ""],
  ]);
});

test("growth is current ÷ prior − 1: 12 on 8 is 50%, 17 on 13 is 31%", () => {
  expect(verdictsOf(madeUp([sales]))).toEqual({
    "recalculate.sales-growth.ferns.2012/2011@t": "ties",
    "recalculate.sales-growth.sons.2012/2011@t": "ties",
    "recalculate.sales-growth.2012/2011@t": "ties",
  });
});

test("a release without comparisons brings none", () => {
  expect(growthRelations(madeUp([{ ...sales, columns: ["2012", "2011"] }]))).toEqual([]);
});

describe("n/m is right exactly where growth is not meaningful", () => {
  test.each([
    ["5", "-", "n/m", "ties"],
    ["5", "(4)", "n/m", "ties"],
    ["(5)", "(4)", "n/m", "ties"],
    ["(5)", "4", "n/m", "ties"],
    ["5", "4", "n/m", "does-not-tie"],
    ["5", "(4)", "-225%", "does-not-tie"],
    ["(5)", "(4)", "25%", "does-not-tie"],
    ["5", "-", "100%", "does-not-tie"],
    ["-", "4", "-100%", "ties"],
  ])("%s on %s printed %s: %s", (current, prior, printed, verdict) => {
    const release = madeUp([
      { id: "t", columns: periods, rows: [["Sales", "sales", current, prior, printed]] },
    ]);
    expect(verdictsOf(release)).toEqual({ "recalculate.sales-growth.2012/2011@t": verdict });
  });
});

test("a growth figure whose base is not printed is not checkable, n/m or not", () => {
  const prose = [["sales-growth", "2012/2011", "24 percent"]] as const;
  expect(verdictsOf(madeUp([], prose))).toEqual({ "recalculate.sales-growth.2012/2011@L1": "not-checkable" });
});
