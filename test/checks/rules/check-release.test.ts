import { describe, expect, test } from "vitest";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { type MadeUpTable, madeUp, verdictsOf } from "../made-up.ts";

const columns = ["2012", "2011"];
const income: MadeUpTable = {
  id: "income",
  columns,
  rows: [
    ["Revenues"],
    ["Ferns", "revenues.ferns", "7", "5"],
    ["Sons", "revenues.sons", "4", "3"],
    ["Total revenues", "revenues", "11", "8"],
    ["Costs", "costs", "6", "5"],
    ["Profit", "profit", "5", "3"],
    ["Margin", "profit-margin", "45.5%", "37.5%"],
  ],
};

describe("a declared relation", () => {
  test("is checked for every period in which its target is printed", () => {
    const found = verdictsOf(madeUp([income]), "foot: profit = revenues - costs");
    expect(found).toMatchObject({ "foot.profit.2012@income": "ties", "foot.profit.2011@income": "ties" });
  });

  test("of [*] is checked for each segment and not for the whole company", () => {
    const rows = [...income.rows, ["Ferns", "gain.ferns", "7", "6"], ["All", "gain", "1", "1"]] as const;
    const found = verdictsOf(madeUp([{ ...income, rows }]), "agree: gain[*] = revenues[*]");
    expect(Object.keys(found).filter((id) => id.startsWith("agree"))).toEqual([
      "agree.gain.ferns.2012@income",
      "agree.gain.ferns.2011@income",
    ]);
  });

  test("takes the place of the footing that the table suggests", () => {
    const found = checkRelease(madeUp([income]), parseRelations("foot: revenues = profit + costs", "r"));
    const footed = found.filter(({ id }) => id.startsWith("foot.revenues"));
    expect(footed.map(({ relation }) => relation?.table)).toEqual([null, null]);
  });

  test("by another name stands beside it", () => {
    const text = "recalculate revenues-backwards: revenues = profit + costs";
    const found = verdictsOf(madeUp([income]), text);
    expect(found).toMatchObject({
      "foot.revenues.2012@income": "ties",
      "recalculate.revenues-backwards.2012@income": "ties",
    });
  });

  test("of an opening and a closing balance rolls forward", () => {
    const flows: MadeUpTable = { id: "flows", columns, rows: [["Net increase", "increase", "4", "1"]] };
    const balance: MadeUpTable = {
      id: "balance",
      columns: ["2012-12-31", "2011-12-31"],
      rows: [["Cash", "cash", "9", "5"]],
    };
    const found = verdictsOf(madeUp([flows, balance]), "roll-forward: increase = cash@end - cash@start");
    expect(found).toEqual({
      "roll-forward.increase.2012@flows": "ties",
      "roll-forward.increase.2011@flows": "not-checkable",
    });
  });
});

/** Rule: README "Verdicts": not-checkable says what is missing and is never shown as agreement. */
test("what the release does not print is not checkable, and named", () => {
  const [check] = checkRelease(madeUp([income]), parseRelations("foot: costs = rent + wages", "r")).filter(
    ({ id }) => id === "foot.costs.2012@income",
  );
  expect([check?.verdict, check?.needs, check?.comparison]).toEqual([
    "not-checkable",
    "rent, 2012; wages, 2012",
    null,
  ]);
});

test("a level is recomputed once, where it is printed finest; a quotient wherever it is printed", () => {
  const prose = [
    ["profit", "2012", "$0.0 million"],
    ["profit-margin", "2012", "45.5 percent"],
  ] as const;
  const text = "foot: profit = revenues - costs\nrecalculate: profit-margin = profit / revenues";
  const found = Object.keys(verdictsOf(madeUp([income], prose), text));
  expect(found.filter((id) => id.includes("profit") && id.includes("2012"))).toEqual([
    "agree.profit.2012@L1",
    "recalculate.profit-margin.2012@L2",
    "agree.profit-margin.2012@L2",
    "foot.profit.2012@income",
    "recalculate.profit-margin.2012@income",
  ]);
});

test("checks stand in the order of the document", () => {
  const found = checkRelease(madeUp([income]), parseRelations("foot: profit = revenues - costs", "r"));
  const places = found.map(({ witness }) => witness.line * 1000 + witness.start);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

/** The table is there twice, and so is each footing of either total; the second is no other check. */
test("two prints of a figure in one place get ids that differ", () => {
  const rows = [["Revenues"], ["Ferns", "revenues.ferns", "7"], ["Total", "revenues", "7"]] as const;
  const again: MadeUpTable = { id: "t", columns: ["2012"], rows: [...rows, ...rows] };
  expect(Object.keys(verdictsOf(madeUp([again])))).toEqual([
    "foot.revenues.2012@t",
    "agree.revenues.ferns.2012@t",
    "foot.revenues.2012@t.2",
    "agree.revenues.2012@t",
  ]);
});

test("a margin of nothing is not meaningful: the release is checked all the same", () => {
  const rows = [
    ["Profit", "profit", "-"],
    ["Sales", "sales", "-"],
    ["Margin", "profit-margin", "n/m"],
  ] as const;
  const found = verdictsOf(
    madeUp([{ id: "t", columns: ["2012"], rows }]),
    "recalculate: profit-margin = profit / sales",
  );
  expect(found).toEqual({ "recalculate.profit-margin.2012@t": "ties" });
});
