import { expect, test } from "vitest";
import { readAbbreviations } from "../../src/lib/release/extract/read-abbreviations.ts";
import { meantWords, speltWords } from "../../src/lib/search/meant-words.ts";
import { internap } from "../site/internap.ts";

const { release } = internap();
const known = {
  abbreviations: Object.fromEntries(readAbbreviations()),
  words: speltWords(release.lines),
};

test.each([
  ["EBIDTA", "EBITDA"],
  ["adjusted EBIDTA margn", "adjusted EBITDA margin"],
  ["capex", "capital expenditures"],
  ["CAPEX", "capital expenditures"],
  ["SBC", "stock-based compensation"],
  ["D&A 2010", "depreciation and amortization 2010"],
])("who looks for %s means %s", (query, meant) => {
  expect(meantWords(query, known)[0]).toBe(meant);
});

test("an abbreviation with several meanings has one reading for each, in their order", () => {
  expect(meantWords("capex 2010", known)).toEqual([
    "capital expenditures 2010",
    "purchases of property and equipment 2010",
  ]);
});

test.each(["revenue", "EBITDA", "zzzzqqqq", "9,924", ""])("nothing else is meant by %s", (query) => {
  expect(meantWords(query, known)).toEqual([]);
});

test("abbreviations are spelt in capitals, all other words small, however a heading writes them", () => {
  expect(speltWords(["NON-GAAP REVENUE", "Adjusted EBITDA and GAAP revenue"])).toEqual(
    ["adjusted", "and", "EBITDA", "GAAP", "non", "revenue"].sort(),
  );
});
