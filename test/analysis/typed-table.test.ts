import { describe, expect, expectTypeOf, test } from "vitest";
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

  test("after count, the groups and a number", () => {
    const counted = table.groupby("line").count({ as: "rows" });
    expectTypeOf(counted.objects()).toEqualTypeOf<{ line: string; rows: number }[]>();
    expect(counted.objects()).toEqual([{ line: "a", rows: 2 }]);
    expect(table.count().get("count")).toBe(2);
  });

  test("after each way to join, what may be missing", () => {
    const names = aq.from([{ line: "a", name: "A" }]);
    const left = table.join_left(names, "line");
    expectTypeOf(left.object().name).toEqualTypeOf<string | undefined>();
    expect(left.array("name")).toEqual(["A", "A"]);
    expect(names.join_right(table, "line").numRows()).toBe(2);
    expect(table.join_full(names, ["line", "line"]).numRows()).toBe(2);
    expect(table.semijoin(names, "line").numRows()).toBe(2);
    expect(table.antijoin(names, (a, b) => a.line === b.line).numRows()).toBe(0);
    expectTypeOf(table.cross(names).object().line_2).toEqualTypeOf<string>();
    expect(table.cross(names).columnNames()).toEqual(["line_1", "period", "amount", "line_2", "name"]);
    expect(table.lookup(names, "line", "name").array("name")).toEqual(["A", "A"]);
  });

  test("after what moves, adds and takes rows and columns", () => {
    const moved = table.relocate("amount", { before: "line" });
    expect(moved.columnNames()).toEqual(["amount", "line", "period"]);
    expectTypeOf(table.assign(aq.from([{ n: 1 }, { n: 2 }])).object().n).toEqualTypeOf<number>();
    expectTypeOf(
      aq
        .from([{ all: [1, 2] }])
        .unroll("all")
        .object().all,
    ).toEqualTypeOf<number>();
    expect(
      aq
        .from([{ all: [1, 2] }])
        .unroll("all")
        .array("all"),
    ).toEqual([1, 2]);
    const lines = table.select("line");
    expect(lines.union(lines).numRows()).toBe(1);
    expect([lines.except(lines).numRows(), lines.intersect(lines).numRows()]).toEqual([0, 1]);
    expect(table.sample(1).numRows()).toBe(1);
  });

  test("as a text", () => {
    expect(table.select("line", "period").toCSV()).toBe("line,period\na,now\na,then\n");
    expect(table.toMarkdown({ columns: ["line"], limit: 1 })).toContain("|a");
  });

  test("after select, new names", () => {
    const renamed = table.select("line", { amount: "value" });
    expectTypeOf(renamed.object()).toEqualTypeOf<{ line: string; value: Dollars }>();
  });
});
