import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeUp, type Row, type Sentence, verdictsOf } from "./made-up.ts";
import { cited } from "./recomputed/cited.ts";
import { worked } from "./recomputed/formula.ts";
import { toStep } from "./recomputed/fraction.ts";
import { agreed, judged } from "./recomputed/judged.ts";

/** Line 108 is one of thousands of dollars, as the cells of a made-up table are; line 1 of units. */
const thousands = (characters: string): string => `[${characters} L108]`;
const unscaled = (characters: string): string => `[${characters} L1]`;

const amount = (value: number): string => (value < 0 ? `(${-value})` : String(value));
const small = fc.integer({ min: -60, max: 60 });
const slip = fc.constantFrom(0, 0, 0, 1, -1, 2, 7);

/** What a formula comes to in whole steps of a printed figure, so that what is printed can be near it. */
function steps(formula: string, printed: string): number | null {
  const { range } = worked(formula);
  if (!range) return null;
  const { step } = cited(printed);
  const { top, bottom } = toStep(range.value, step);
  return Number((top * step.bottom) / (bottom * step.top));
}

/** Rule: the verdict on any figure is that of exact fractions and intervals, worked out with nothing of the project's own. */
describe("the verdict is that of exact fractions", () => {
  test("on a sum and a difference of rounded figures", () => {
    fc.assert(
      fc.property(small, small, small, slip, (a, b, c, by) => {
        const formula = `${thousands(amount(a))} + ${thousands(amount(b))} - ${thousands(amount(c))}`;
        const printed = amount(a + b - c + by);
        const rows: Row[] = [
          ["A", "a", amount(a)],
          ["B", "b", amount(b)],
          ["C", "c", amount(c)],
          ["D", "d", printed],
        ];
        const found = verdictsOf(
          madeUp([{ id: "t", columns: ["2012"], rows }]),
          "recalculate: d = a + b - c",
        );
        expect(found["recalculate.d.2012@t"]).toBe(
          judged(worked(formula).range, cited(thousands(printed)), []),
        );
      }),
    );
  });

  test("on a growth rate, meaningful or not", () => {
    fc.assert(
      fc.property(small, small, slip, (now, before, by) => {
        const formula = `growth ${thousands(amount(now))} from ${thousands(amount(before))}`;
        const near = steps(formula, unscaled("1%"));
        const printed = near === null ? "n/m" : `${near + by}%`;
        const row: Row = ["Sales", "sales", amount(now), amount(before), printed];
        const found = verdictsOf(madeUp([{ id: "t", columns: ["2012", "2011", "2012/2011"], rows: [row] }]));
        expect(found["recalculate.sales-growth.2012/2011@t"]).toBe(
          judged(worked(formula).range, cited(unscaled(printed)), []),
        );
      }),
    );
  });

  test("on a margin with one decimal", () => {
    const positive = fc.integer({ min: 1, max: 4000 });
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), positive, slip, (profit, sales, by) => {
        const formula = `${thousands(amount(profit))} / ${thousands(amount(sales))}`;
        const tenths = (steps(formula, unscaled("1.0%")) ?? 0) + by;
        const printed = `${tenths < 0 ? "-" : ""}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}%`;
        const rows: Row[] = [
          ["Profit", "profit", amount(profit)],
          ["Sales", "sales", amount(sales)],
          ["Margin", "profit-margin", printed],
        ];
        const relation = "recalculate: profit-margin = profit / sales";
        const found = verdictsOf(madeUp([{ id: "t", columns: ["2012"], rows }]), relation);
        expect(found["recalculate.profit-margin.2012@t"]).toBe(
          judged(worked(formula).range, cited(unscaled(printed)), []),
        );
      }),
    );
  });

  test("on an amount in a sentence, rounded to a tenth of a million", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), slip, (sales, by) => {
        const tenths = Math.max(0, Math.floor((sales + 50) / 100) + by);
        const printed = `$${Math.floor(tenths / 10)}.${tenths % 10} million`;
        const rows: Row[] = [["Sales", "sales", amount(sales)]];
        const prose: Sentence[] = [["sales", "2012", printed]];
        const found = verdictsOf(madeUp([{ id: "t", columns: ["2012"], rows }], prose));
        expect(found["agree.sales.2012@L1"]).toBe(
          agreed(cited(thousands(amount(sales))), cited(unscaled(printed))),
        );
      }),
    );
  });
});
