import { expect, test } from "vitest";
import { columnsOf, placeRows } from "../../../src/lib/show/tables/table-rows.ts";

test("periods side by side stand latest first, whatever their order; other columns stay where they are", () => {
  expect(columnsOf([{ line: "Sales", "2011-Q1": 1, "2012-Q2": 2, "2011-Q4": 3, change: 4 }])).toEqual([
    "line",
    "2012-Q2",
    "2011-Q4",
    "2011-Q1",
    "change",
  ]);
  expect(columnsOf([{ "2011-12-31": 1, between: 2, "2012-06-30": 3 }])).toEqual([
    "2011-12-31",
    "between",
    "2012-06-30",
  ]);
});

const rows = [
  ["Cloud", "Sales"],
  ["Cloud", "Profit"],
  ["Paper", "Sales"],
  ["Total", "Sales"],
  ["Total", "Profit"],
].map(([segment, measure]) => ({ segment, measure, "2012": 1 }));

test("a label that repeats is said once, over all rows that it is of", () => {
  expect(placeRows(rows, ["segment", "measure", "2012"]).map(({ span }) => span)).toEqual([2, 0, 1, 2, 0]);
});

test("the rows of a total are set off, and what begins under another label", () => {
  const places = placeRows(rows, ["segment", "measure", "2012"]);
  expect(places.map(({ total }) => total)).toEqual([null, null, null, "group", "group"]);
  expect(places.map(({ begins }) => begins)).toEqual([false, false, true, true, false]);
});

test("a row is a total by its first label, and in a group by its second", () => {
  const [, single] = placeRows([{ line: "Sales" }, { line: "Total sales" }], ["line"]);
  expect(single).toEqual({ span: 1, grouped: false, total: "row", begins: false });
  const within = [
    { since: "2011", part: "Cloud" },
    { since: "2011", part: "Total" },
  ];
  expect(placeRows(within, ["since", "part"]).map(({ total }) => total)).toEqual([null, "row"]);
});

test("a label repeats for itself where no second label tells its rows apart", () => {
  const alike = [
    { line: "Sales", amount: 1 },
    { line: "Sales", amount: 2 },
  ];
  expect(placeRows(alike, ["line", "amount"]).map(({ span }) => span)).toEqual([1, 1]);
});
