import { describe, expect, test } from "vitest";
import { Reconciliation } from "../../src/lib/analysis/reconciliation.ts";
import { checksIn, releasedReconciliations } from "../../src/lib/analysis/released-reconciliations.ts";
import { desk, thousands } from "./desk.ts";

const add = [
  "stock-based-compensation",
  "depreciation-and-amortization-in-all",
  "loss-on-disposals",
  "impairments-and-restructuring",
];
const ebitda = desk.reconcile({ from: "loss-from-operations", add, to: "adjusted-ebitda" });

/** Release, lines 303 to 308. */
describe("a reconciliation adds its rows up", () => {
  test.each([
    // -713 + 1,444 + 7,992 + 18 + 1,183; 114 + 991 + 8,753 + 1 + 18; -60,204 + 1,308 + 11,937 + 0 + 53,735
    ["2010-Q2", "9924"],
    ["2010-Q1", "9877"],
    ["2009-Q2", "6776"],
  ])("of %s to %s, as printed", (period, expected) => {
    expect(thousands(ebitda.at(period))).toBe(expected);
    expect(ebitda.at(period).equals(ebitda.printed.at(period))).toBe(true);
    expect(ebitda.checkOf(period)?.verdict).toBe("ties");
  });

  test("for the periods in which every row is printed, and no other", () => {
    expect([...ebitda.periods].toSorted()).toEqual(["2009-Q2", "2010-Q1", "2010-Q2"]);
    expect(() => ebitda.at("2010-H1")).toThrow(RangeError);
  });

  test("with the subtracted ones taken away: segment profit is revenues less direct costs", () => {
    const profit = desk.reconcile({
      from: "revenues",
      less: ["direct-costs-of-network"],
      to: "segment-profit",
    });
    // 60,525 - 31,263
    expect(thousands(profit.at("2010-Q2"))).toBe("29262");
    expect(profit.rows.map(({ weight }) => weight)).toEqual([1, -1]);
  });

  test("under a title that names both ends", () => {
    expect(ebitda.title).toMatch(/ to Adjusted EBITDA$/);
    expect(ebitda.rows.map(({ concept }) => concept)).toEqual(["loss-from-operations", ...add]);
  });

  test("and needs one", () => {
    expect(() => new Reconciliation("a", [], desk.series("revenues"), [])).toThrow("has no rows");
  });
});

describe("a released reconciliation", () => {
  const released = releasedReconciliations(desk);

  test("has the rows of its table", () => {
    const found = released.find(({ id }) => id === "adjusted-ebitda");
    expect(found?.table).toBe("adjusted-ebitda-reconciliation");
    expect(found?.reconciliation.rows.map(({ concept }) => concept)).toEqual([
      "loss-from-operations",
      ...add,
    ]);
    expect(found && thousands(found.reconciliation.at("2009-Q2"))).toBe("6776");
  });

  test("has the checks of one period: of its rows, of the measure, of its margin and its growth", () => {
    const [found] = released;
    const checks = found ? checksIn(found, desk, "2010-Q1") : [];
    expect(checks.length).toBeGreaterThan(3);
    expect(new Set(checks.map(({ witness }) => witness.period))).toEqual(new Set(["2010-Q1"]));
  });
});
