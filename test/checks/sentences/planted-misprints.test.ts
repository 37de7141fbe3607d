import { describe, expect, test } from "vitest";
import { alarmsIn } from "./invented/planted.ts";

describe.each(["corvid.htm", "dunlin.md", "gannet.md"])("of an invented release, %s", (release) => {
  test("in which all is true, nothing fails", () => {
    expect(alarmsIn(release)).toEqual([]);
  });
});

test.each([
  // 68,426 / 61,356 = 1.1152, with the cause over two lines.
  ["brindle.txt", "11.5%, driven", "15.1%, driven", "15.1%"],
  // 22,970 / 21,447 = 1.0710
  ["corvid.htm", "7.1%, driven", "7.7%, driven", "7.7%"],
  ["corvid.htm", "to $23.0 million.</li>", "to $32.0 million.</li>", "$32.0 million"],
  // 4,218 / 3,726 = 1.1320
  ["corvid.htm", "grew 13.2% to $4.2", "grew 12.3% to $4.2", "12.3%"],
  // 25,312 / 22,984 = 1.1013
  ["corvid.htm", "grew 10.1%, as more", "grew 12.1%, as more", "12.1%"],
  // 148,220 / 143,067 = 1.0360
  ["dunlin.md", "increased 3.6%, primarily", "increased 4.6%, primarily", "4.6%"],
  // 48,798 / 46,477 = 1.0499
  ["dunlin.md", "increased 5.0%, benefiting", "increased 5.9%, benefiting", "5.9%"],
  ["dunlin.md", "pricing, to $48.8", "pricing, to $44.8", "$44.8 million"],
  ["dunlin.md", "levels, to $92.4", "levels, to $94.2", "$94.2 million"],
])(
  "a rate, and the amount that it led to, are held past the cause between: %s, %s",
  (name, from, to, printed) => {
    expect(alarmsIn(name, from, to)).toEqual([printed]);
  },
);

test.each([
  // 0.28 / 0.25 = 1.12, from 0.275 / 0.255 = 1.078 to 0.285 / 0.245 = 1.163.
  ["corvid.htm", "rose 12% to $0.28", "rose 21% to $0.28", "21%"],
  ["corvid.htm", "rose 12% to $0.28", "rose 12% to $0.82", "$0.82"],
  // 0.94 / 0.86 = 1.0930
  ["corvid.htm", "increased 9.3% to $0.94", "increased 3.9% to $0.94", "3.9%"],
  ["corvid.htm", "or $0.28 per diluted", "or $0.23 per diluted", "$0.23"],
  // 0.47 / 0.43 = 1.0930; the row is "Diluted earnings per share".
  ["dunlin.md", "EPS of $0.47 grew", "EPS of $0.74 grew", "$0.74"],
  ["dunlin.md", "grew 9.3% compared", "grew 3.9% compared", "3.9%"],
  ["brindle.txt", "or $3.47 per", "or $3.74 per", "$3.74"],
])(
  "amounts a share, and their growth, are held against the row of their words in any order: %s, %s",
  (name, from, to, printed) => {
    expect(alarmsIn(name, from, to)).toEqual([printed]);
  },
);

test.each([
  ["corvid.htm", "had cash of $12.3", "had cash of $15.3", "$15.3 million"],
  ["corvid.htm", "compared to $10.9", "compared to $19.0", "$19.0 million"],
  // "Accounts receivable, net" is the row.
  ["corvid.htm", "decreased to $9.8", "decreased to $8.9", "$8.9 million"],
  ["corvid.htm", "total debt of $8.0", "total debt of $9.0", "$9.0 million"],
  // 46,429 / 42,528 = 1.0917
  ["corvid.htm", "increased 9.2% to $46.4", "increased 2.9% to $46.4", "2.9%"],
  ["dunlin.md", "had $18.6 million", "had $16.8 million", "$16.8 million"],
  ["dunlin.md", "debt of $74.0", "debt of $47.0", "$47.0 million"],
])("balances are held against the balance sheet: %s, %s", (name, from, to, printed) => {
  expect(alarmsIn(name, from, to)).toEqual([printed]);
});

// 3,106 / 2,827 = 1.0987, and 3.1 / 2.8 = 1.1071; from 3.05 / 2.85 to 3.15 / 2.75 any rate between 7.0 and 14.5 % may be.
test("a rate that rounding alone allows is held against the row that prints both amounts", () => {
  expect(alarmsIn("corvid.htm", "an increase of 9.9%.", "an increase of 8.9%.")).toEqual(["8.9%"]);
  expect(alarmsIn("corvid.htm", "an increase of 9.9%.", "an increase of 10.7%.")).toEqual([]);
});

test.each([
  // Within what 0.28 and 0.25 may be rounded from.
  ["corvid.htm", "rose 12% to $0.28", "rose 14% to $0.28"],
  // 3.47 / 3.00 = 1.1567: it may be the growth of the income a share.
  ["brindle.txt", "\nof 14.5% over", "\nof 15.7% over"],
  // A cash balance with more in it than the row of that name.
  ["corvid.htm", "had cash of $12.3 million and", "had cash and deposits of $15.3 million and"],
  ["corvid.htm", "had cash of $12.3 million and", "had cash of $15.3 million in Canada and"],
  ["corvid.htm", "rose 7.1%, driven by demand for sensors, to", "rose 6.1%, excluding currency, to"],
  [
    "dunlin.md",
    "increased 3.6%, primarily due to higher volumes in Snacks, to",
    "increased 4.6% in Snacks, to",
  ],
])("what may be of another figure raises no alarm: %s, %s, %s", (name, from, to) => {
  expect(alarmsIn(name, from, to)).toEqual([]);
});

test("two rates that differ by one digit are told apart where both amounts stand in one row", () => {
  // 22,970 / 21,447 = 1.0710; 2.1 % is neither near nor a misprint of two digits.
  expect(alarmsIn("corvid.htm", "increase of 7.1% from", "increase of 2.1% from")).toEqual(["2.1%"]);
});

test("a zero before the point that is another digit is an alarm", () => {
  expect(alarmsIn("corvid.htm", "or $0.28 per diluted", "or $1.28 per diluted")).toEqual(["$1.28"]);
});

test("revenues are what the row of net sales prints, and the other way round", () => {
  expect(alarmsIn("brindle.txt", "net sales increased 6.1%", "revenue increased 1.6%")).toEqual(["1.6%"]);
  expect(alarmsIn("brindle.txt", "net sales increased 6.1%", "revenue increased 6.1%")).toEqual([]);
});

test.each([
  // 116,580 / 110,930 = 1.0509, behind another measure and its cause.
  ["rose 5.1% to $116.6", "rose 6.1% to $116.6", "6.1%"],
  // 31,430 / 27,510 = 1.1425, beside the difference of 3,920.
  ["$3.9 million, or 14.2%", "$3.9 million, or 12.4%", "12.4%"],
])(
  "a rate behind another clause, or beside the change in money, is held against its row: %s",
  (from, to, printed) => {
    expect(alarmsIn("gannet.md", from, to)).toEqual([printed]);
  },
);

// 7,041 / 28,740 = 0.2450 and 6,300 / 25,000 = 0.2520.
test("an effective tax rate is held against the taxes and the income before them, and one that is far off against nothing", () => {
  expect(alarmsIn("gannet.md", "rate was 24.5%", "rate was 25.4%")).toEqual(["25.4%"]);
  expect(alarmsIn("gannet.md", "to 25.2% in", "to 22.5% in")).toEqual(["22.5%"]);
  expect(alarmsIn("gannet.md", "rate was 24.5%", "rate was 21.0%")).toEqual([]);
  expect(alarmsIn("gannet.md", "The effective tax rate", "The effective tax rate on gains")).toEqual([]);
});
