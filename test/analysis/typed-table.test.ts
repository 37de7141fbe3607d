import { describe, expectTypeOf, test } from "vitest";
import { aq as untyped, op as untypedOp } from "../../src/lib/analysis/exact-verbs.ts";
import type { TypedArquero, TypedOp } from "../../src/lib/analysis/typed-table.ts";
import { type Figure, given } from "../../src/lib/figures/figure.ts";

const aq = untyped as unknown as TypedArquero;
const op = untypedOp as unknown as TypedOp;
const dollars = (value: string) => given({ unit: "USD", value, label: value, reason: "a test" });
const rows = [
  { line: "a", period: "now", amount: dollars("1") },
  { line: "a", period: "then", amount: dollars("2") },
] as const;
type Dollars = Figure<"USD">;

/** The compiler holds these; running shows that the columns are there. */
describe("a table knows its columns and their units", () => {
  const table = aq.from<{ line: string; period: "now" | "then"; amount: Dollars }>(rows);

  test("after derive, with the unit of a quotient", () => {
    const derived = table.derive({ one: (d) => op.over(d.amount, d.amount) });
    expectTypeOf(derived.object().one).toEqualTypeOf<Figure<"ratio">>();
  });

  test("after rollup, the groups and what is given", () => {
    const totals = table.groupby("line").rollup({ total: (d) => op.total(d.amount), rows: op.count() });
    expectTypeOf(totals.objects()).toEqualTypeOf<{ line: string; total: Dollars; rows: number }[]>();
  });

  test("after pivot, a column for each key", () => {
    const wide = table.groupby("line").pivot("period", { amount: (d) => op.any(d.amount) });
    expectTypeOf(wide.object()).toEqualTypeOf<{ line: string; now: Dollars; then: Dollars }>();
  });

  test("after fold, the name of the column and its value", () => {
    const long = table.select("line", "amount").fold(["amount"], { as: ["measure", "figure"] });
    expectTypeOf(long.object()).toEqualTypeOf<{ line: string; measure: "amount"; figure: Dollars }>();
  });

  test("after select, new names", () => {
    const renamed = table.select("line", { amount: "value" });
    expectTypeOf(renamed.object()).toEqualTypeOf<{ line: string; value: Dollars }>();
  });
});
