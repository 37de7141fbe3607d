import { expect, test } from "vitest";
import { shownTables } from "../../../src/lib/show/lines/shown-tables.ts";
import { inventedRelease } from "../../release/invented-release.ts";

const { lines, tables } = inventedRelease({
  lines: [
    "Results",
    "(in thousands)",
    "",
    "\tYear Ended December 31,\t",
    "\t2012\t2011",
    "Sales\t4,200\t3,900",
    "Costs\t1,100\t1,000",
  ],
  caption: "Results",
  concepts: { sales: "USD", costs: "USD" },
  rows: { Sales: "sales", Costs: "costs" },
});
const [table] = tables;
if (!table) throw new Error("there is no table");
const placed = { id: "second", caption: "Costs", firstLine: 7, lastLine: 7, rows: [] };
const placeOf = (all: typeof tables) =>
  all.map(({ id, caption, firstLine, lastLine }) => [id, caption, firstLine, lastLine]);

test("tables are shown as they are where no line is of two", () => {
  expect(shownTables({ lines, tables })).toEqual(tables);
});

test("tables whose lines overlap are shown as one, so that no line is on a page twice", () => {
  const both = [table, { ...table, ...placed }];
  const shown = placeOf(shownTables({ lines, tables: both }));
  expect(shown).toEqual([[table.id, "Results; Costs", table.firstLine, 7]]);
});

test("two tables on one line that no source set in cells are text", () => {
  const line = "Quarter 2012 2011 Sales 42 39 Year 2012 2011 Sales 160 150";
  const onOne = (id: string) => ({ ...table, id, firstLine: 1, lastLine: 1, rows: [] });
  expect(shownTables({ lines: [line], tables: [onOne("quarter"), onOne("year")] })).toEqual([]);
});
