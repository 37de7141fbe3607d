import { describe, expect, test } from "vitest";
import { openLedger } from "../../../src/lib/checks/model/ledger.ts";
import { describeMissing, quantityOf, recomputer } from "../../../src/lib/checks/recompute/recompute.ts";
import type { Relation } from "../../../src/lib/checks/relations/expression.ts";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { type MadeUpTable, madeUp, type Sentence } from "../made-up.ts";

const columns = ["2012", "2011"];
const table: MadeUpTable = {
  id: "t",
  columns,
  rows: [
    ["Profit", "profit", "1,250", "984"],
    ["Sales", "sales", "9,999", "9,951"],
    ["Margin", "profit-margin", "12.5%", "9.9%"],
  ],
};
const margin = "recalculate: profit-margin = profit / sales";

function computed(text: string, prose: readonly Sentence[] = []) {
  const relations = parseRelations(`${text}\n${margin}`, "relations.txt");
  const { expression } = relations[0] as Relation;
  const found = recomputer(openLedger(madeUp([table], prose)), relations);
  const subject = { segment: "", period: "2012" };
  const at = (precision: Parameters<typeof found.evaluate>[2]): string => {
    const evaluation = found.evaluate(expression, subject, precision);
    return evaluation.kind === "figure" ? evaluation.figure.value.toString() : evaluation.kind;
  };
  return { at, precisions: found.coarser(expression, subject) };
}

describe("at the finest", () => {
  test("a margin is taken from its own quotient, not from its rounded print", () => {
    expect(computed("recalculate: a = profit-margin - profit-margin").at("finest")).toBe("0");
    const own = computed("recalculate: a = profit-margin + profit-margin");
    expect(own.at("as-printed")).toBe("25");
    // 2 × 1,250 ÷ 9,999, which is not 25 percent
    expect(own.at("finest")).toMatch(/^0\.250025002500/);
  });

  test("every other figure is taken from its finest print", () => {
    const prose: Sentence[] = [["sales", "2012", "$10.0 million"]];
    expect(computed("recalculate: a = sales - profit", prose).at("finest")).toBe("8749000");
  });
});

/** Rule: README "Verdicts": the same formula over coarser figures that are printed in the release. */
describe("coarser figures are taken together", () => {
  test("at a precision with which all operands of one unit are printed", () => {
    const prose: Sentence[] = [
      ["sales", "2012", "$10.0 million"],
      ["profit", "2012", "$1.3 million"],
    ];
    const found = computed("recalculate: a = profit / sales", prose);
    expect(found.precisions).toEqual(["as-printed", -3, -5]);
    expect(found.at(-5)).toBe("0.13");
  });

  test("never one rounded and one not: that would agree by chance", () => {
    const prose: Sentence[] = [["sales", "2012", "$10.0 million"]];
    expect(computed("recalculate: a = profit / sales", prose).precisions).toEqual(["as-printed", -3]);
  });

  test("also where one of them is printed still coarser", () => {
    const prose: Sentence[] = [
      ["sales", "2012", "$10.0 million"],
      ["sales", "2012", "$10 million"],
      ["profit", "2012", "$1.3 million"],
    ];
    expect(computed("recalculate: a = sales - profit", prose).precisions).toEqual(["as-printed", -3, -5]);
  });

  test("and a margin among them as it is printed", () => {
    const found = computed("recalculate: a = profit-margin + profit-margin");
    expect(found.precisions).toEqual(["as-printed", 1]);
    expect(found.at(1)).toBe("25");
  });
});

describe("a reference means, for a figure of a segment and a period,", () => {
  const ledger = openLedger(madeUp([table]));
  const reference = { kind: "reference", concept: "sales", segment: "", when: "same" } as const;
  const subject = { segment: "ferns", period: "2012/2011" };

  test.each([
    [{ ...reference, when: "current" }, subject, "2012"],
    [{ ...reference, when: "prior" }, subject, "2011"],
    [reference, subject, "2012/2011"],
    [{ ...reference, when: "start" }, { segment: "", period: "2012" }, "2011-12-31"],
    [{ ...reference, when: "end" }, { segment: "", period: "2012" }, "2012-12-31"],
    [{ ...reference, when: "end" }, { segment: "", period: "1999" }, "1999@end"],
  ] as const)("case %#: the period %s", (asked, of, period) => {
    expect(quantityOf(ledger, asked, of).period).toBe(period);
  });

  test.each([
    ["*", "ferns"],
    ["", ""],
    ["sons", "sons"],
  ])("of the segment %j, %j", (segment, expected) => {
    expect(quantityOf(ledger, { ...reference, segment }, subject).segment).toBe(expected);
  });
});

test("what is missing is named once, by its id where it has no title", () => {
  const ledger = openLedger(madeUp([table]));
  const missing = { concept: "net-sales", segment: "", period: "2012" };
  expect(describeMissing(ledger, [missing, { ...missing }])).toBe("net-sales, 2012");
});
