import { expect, test } from "vitest";
import { commentaryNumbers } from "../../../src/lib/figures/index.ts";
import { scanFigures } from "../../../src/lib/notebook/prose/scan-figures.ts";

const found = (text: string, isHeading = false): string[] =>
  scanFigures(text, commentaryNumbers, isHeading).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Revenue of $60.5 million fell 6%.", ["$60.5 million", "6%"]],
  ["a loss of $(0.03) per share, (1,271) in all", ["$(0.03) per share", "(1,271)"]],
  ["up 46.5 percent, or 510 basis points (16.4%)", ["46.5 percent", "510 basis points", "(16.4%)"]],
  ["a 24-percent increase, 5–7 percent", ["24-percent", "5", "7 percent"]],
  ["−51% and -8%, then – 8%", ["−51%", "-8%", "8%"]],
  ["2,807 customers in 137,500 square feet", ["2,807 customers", "137,500 square feet"]],
  ["twenty-four percent, four million dollars", ["twenty-four percent", "four million dollars"]],
  ["$60M, 1.2bn, 590bps, 3x", ["$60M", "1.2bn", "590bps", "3x"]],
  ["USD 9,924 and €3", ["USD 9,924", "€3"]],
  ["in row 24 percent, June 30 percent, 2010 million", ["24 percent", "30 percent", "2010 million"]],
  ["$2010 and (1) alone", ["$2010", "(1)"]],
  ["notes 1, 2 and 9,924, table 1,271, lines 20, 9,924", ["9,924", "1,271", "9,924"]],
])("in %j the figures are %j", (text, figures) => expect(found(text)).toEqual(figures));

test.each([
  "In 2010, since 2009–10, (2009), 2010’s, the 1990s and mid-2010.",
  "On June 30, 2010 and May 17, in December 2022, 4 August 2010, 2010-08-04, 8/4/2010, at 5:00 p.m. or 8 p.m.",
  "The second quarter, Q2 2010, 2Q 2010, 2010-Q2, H1, FY2010, Q2'10, 2Q10, ’09.",
  "The 10th of 12-month periods, 24/7, IPv6, UTF-16 and a 401(k).",
  "Line 48, lines 36 to 40, notes 1 and 2, section 3.2, Item 10(e)(1)(ii)(B), paragraph (1)(i), Form 10-K, Rule 10b-5.",
  "Three quarters, two routes, twelve rows, one, a third, half of it.",
  "(1) arithmetic, (2) words, (3) questions.",
  "See https://example.org/48.3 and [@line.48].",
])("no figure stands in %j", (text) => expect(found(text)).toEqual([]));

test.each([
  ["2. Method", []],
  ["2.1 Method", []],
  ["48.3 percent of revenue", ["48.3 percent"]],
  ["29.3 Million", ["29.3 Million"]],
])("in the heading %j the figures are %j", (text, figures) => expect(found(text, true)).toEqual(figures));

test("what a trade counts off by number is harmless where its patterns say so", () => {
  expect(found("ASC 260")).toEqual(["260"]);
  expect(scanFigures("ASC 260", commentaryNumbers, false, ["ASC \\d+"])).toEqual([]);
});
