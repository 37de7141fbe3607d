import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MadeUpTable, madeUp, type Row, verdictsOf } from "./made-up.ts";

const lines = fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 2, maxLength: 8 });

function column(values: readonly number[], total: string): MadeUpTable {
  const items = values.map((value, index): Row => [`Item ${index}`, `item-${index}`, String(value)]);
  return { id: "t", columns: ["2012"], rows: [["Items"], ...items, ["Total items", "items", total]] };
}

/** Rule: any single changed digit in a recomputable figure moves a verdict. */
describe("a footed column", () => {
  test("ties with its true total", () => {
    fc.assert(
      fc.property(lines, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(verdictsOf(madeUp([column(values, String(total))]))).toEqual({ "foot.items.2012@t": "ties" });
      }),
    );
  });

  test("ties no more once any one digit of it is another", () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (values, row, place, by) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const all = [...values, total].map(String);
        const chosen = row % all.length;
        all[chosen] = withOtherDigit(all[chosen] ?? "", place, by);
        const changed = madeUp([column(all.slice(0, -1).map(Number), all.at(-1) ?? "")]);
        expect(verdictsOf(changed)["foot.items.2012@t"]).not.toBe("ties");
      }),
    );
  });
});

function withOtherDigit(digits: string, place: number, by: number): string {
  const at = place % digits.length;
  const other = (Number(digits[at]) + by) % 10;
  return String(Number(digits.slice(0, at) + other + digits.slice(at + 1)));
}
