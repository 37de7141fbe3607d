import { describe, expect, expectTypeOf, test } from "vitest";
import { aq as untyped, op as untypedOp } from "../../src/lib/analysis/exact-verbs.ts";
import type { TypedArquero, TypedOp } from "../../src/lib/analysis/typed-arquero.ts";
import type { RowTable } from "../../src/lib/analysis/typed-table.ts";
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

  test("after select by a rule, those that its words name", () => {
    const others = table.select(aq.not("amount"));
    expectTypeOf(others.object()).toEqualTypeOf<{ line: string; period: "now" | "then" }>();
    expect(others.columnNames()).toEqual(["line", "period"]);
    expectTypeOf(table.select(aq.startswith("l")).object()).toEqualTypeOf<{ line: string }>();
    expectTypeOf(table.select(aq.endswith("t")).object()).toEqualTypeOf<{ amount: Dollars }>();
    expectTypeOf(table.select(aq.matches("eri")).object()).toEqualTypeOf<{ period: "now" | "then" }>();
    expect(table.select(aq.startswith("l"), aq.endswith("t")).columnNames()).toEqual(["line", "amount"]);
    expectTypeOf(table.select(aq.all()).object().amount).toEqualTypeOf<Dollars>();
    expectTypeOf(table.select(aq.names("one", "two")).columnNames()).toEqualTypeOf<string[]>();
    expect(table.select(aq.names("one")).columnNames()).toEqual(["one"]);
  });

  test("after select by a pattern or an order, that any may be missing", () => {
    expectTypeOf(table.select(aq.matches(/^l/)).object().amount).toEqualTypeOf<Dollars | undefined>();
    expectTypeOf(table.select(aq.not(aq.matches(/^l/))).object().line).toEqualTypeOf<string | undefined>();
    expect(table.select(aq.range("period", "amount")).columnNames()).toEqual(["period", "amount"]);
  });

  test("after fold and relocate by a rule", () => {
    const long = table.fold(aq.not("line", "period"));
    expectTypeOf(long.object().value).toEqualTypeOf<Dollars>();
    expectTypeOf(long.object().key).toEqualTypeOf<"amount">();
    expect(table.relocate(aq.not("line"), { before: "line" }).columnNames()).toEqual([
      "period",
      "amount",
      "line",
    ]);
  });

  test("after pivot of a column, as it is", () => {
    const wide = table.groupby("line").pivot("period", "amount");
    expectTypeOf(wide.object()).toEqualTypeOf<{ line: string; now: Dollars; then: Dollars }>();
    expect(wide.columnNames()).toEqual(["line", "now", "then"]);
  });

  test("after spread, the items of a list, numbered or by name", () => {
    const lists = aq.from([{ line: "a b", n: 1 }]).derive({ parts: (d) => op.split(d.line, " ", 2) });
    expectTypeOf(lists.spread("parts").object().parts_1).toEqualTypeOf<string | undefined>();
    expect(lists.spread("parts").columnNames()).toEqual(["line", "n", "parts_1", "parts_2"]);
    const named = lists.spread("parts", { as: ["first", "last"] });
    expectTypeOf(named.object()).toEqualTypeOf<{ line: string; n: number; first: string; last: string }>();
    expect(named.object()).toEqual({ line: "a b", n: 1, first: "a", last: "b" });
  });

  test("within a window, and beside a table of columns", () => {
    const sums = table.derive({ both: aq.rolling((d) => op.total(d.amount), [-1, 0]) });
    expectTypeOf(sums.object().both).toEqualTypeOf<Dollars>();
    expect(sums.array("both").map((one) => one.toString())).toEqual(["$1", "$3"]);
    const joined = table.join(aq.table({ line: ["a"], n: [1] }), "line");
    expectTypeOf(joined.object().n).toEqualTypeOf<number>();
    expect(joined.array("n")).toEqual([1, 1]);
  });
});

/** What Arquero itself makes tables with, and documents as no verb. */
const own = new Set(["constructor", "create"]);

test("each verb that a table of Arquero's has is known to the types of cells", () => {
  const known = {
    ...named("assign", "count", "derive", "filter", "slice", "groupby", "orderby", "relocate", "rename"),
    ...named(
      "reduce",
      "rollup",
      "sample",
      "select",
      "ungroup",
      "unorder",
      "dedupe",
      "impute",
      "fold",
      "pivot",
    ),
    ...named(
      "spread",
      "unroll",
      "lookup",
      "join",
      "join_left",
      "join_right",
      "join_full",
      "cross",
      "semijoin",
    ),
    ...named(
      "antijoin",
      "concat",
      "union",
      "intersect",
      "except",
      "toArrow",
      "toArrowIPC",
      "toCSV",
      "toHTML",
    ),
    ...named(
      "toJSON",
      "toMarkdown",
      "params",
      "isFiltered",
      "isGrouped",
      "isOrdered",
      "data",
      "mask",
      "groups",
    ),
    ...named(
      "comparator",
      "totalRows",
      "numRows",
      "size",
      "numCols",
      "columnNames",
      "columnName",
      "columnIndex",
    ),
    ...named(
      "column",
      "columnAt",
      "array",
      "get",
      "getter",
      "object",
      "objects",
      "values",
      "print",
      "indices",
    ),
    ...named("partitions", "reify", "scan"),
  };
  expect(Object.keys(known).sort()).toEqual(verbsOf(untyped.table({ a: [1] })).sort());
});

/** The compiler refuses a name that a table has not. */
function named(...names: readonly (keyof RowTable<object> & string)[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true] as const));
}

function verbsOf(table: object): string[] {
  const prototypes: object[] = [];
  for (let one = Object.getPrototypeOf(table); one !== Object.prototype; one = Object.getPrototypeOf(one))
    prototypes.push(one);
  const names = new Set(prototypes.flatMap((one) => Object.getOwnPropertyNames(one)));
  return [...names].filter((name) => !own.has(name) && !name.startsWith("_"));
}
