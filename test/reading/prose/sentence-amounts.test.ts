import { expect, test } from "vitest";
import { sentenceAmounts } from "../../../src/lib/reading/prose/sentence-amounts.ts";

const unitsOf = (text: string): readonly string[] =>
  sentenceAmounts(text).map(({ value, unit, scale }) => `${Number(value)} ${unit} ${scale}`);

test.each([
  ["Net loss per common share was $0.30 and $0.43.", ["0.3 USD/share 0", "0.43 USD/share 0"]],
  ["We expect diluted earnings per share of about $4.90.", ["4.9 USD/share 0"]],
  ["Earnings were $188.4 million, or 25 cents a share.", ["188.4 USD 6", "25 USD/share -2"]],
  ["Diluted earnings per share was 2 cents.", ["2 USD/share -2"]],
])("dollars and cents are of a share where the words say so: %s", (text, units) => {
  expect(unitsOf(text)).toEqual(units);
});

test.each([
  ["A cost of $0.20 to $0.25 per share.", ["0.2 USD/share 0", "0.25 USD/share 0"]],
  ["We expect $240 to $250 million.", ["240 USD 6", "250 USD 6"]],
  ["It has 870 full-line and 1,100 specialty stores.", ["870 stores 0", "1100 stores 0"]],
  ["Rates moved revenues by 5 percentage points.", ["5 percentage-points 0"]],
  ["Margin was negative $0.21 million.", ["-0.21 USD 6"]],
])("what stands behind the last of a list is of all of it, and signs can be words: %s", (text, units) => {
  expect(unitsOf(text)).toEqual(units);
});

test.each([
  ["EPS $0.74 (+23%)", ["0.74 USD/share 0", "23 percent 0"]],
  ["Diluted EPS was ($0.03) compared to ($0.01).", ["-0.03 USD/share 0", "-0.01 USD/share 0"]],
  ["Net income was $28.1 million, or $0.34 income per diluted share.", ["28.1 USD 6", "0.34 USD/share 0"]],
  ["It bought 129,523 shares at an average share price of $14.98.", ["129523 shares 0", "14.98 USD/share 0"]],
  ["Earnings per share fell to 10.9p (prior year: 23.1p).", ["10.9 GBP/share -2", "23.1 GBP/share -2"]],
  ["It excludes a 1-percentage point impact.", ["1 percentage-points 0"]],
])("a share is meant by EPS, by its price and by pence: %s", (text, units) => {
  expect(unitsOf(text)).toEqual(units);
});

test.each([
  ["Interest decreased by $768,000 to $12.0 million.", ["768000 USD 0", "12 USD 6"]],
  ["It rose by $6 to $12 million.", ["6 USD 0", "12 USD 6"]],
])("what something changed by is no beginning of a range: %s", (text, units) => {
  expect(unitsOf(text)).toEqual(units);
});

test("years of two halves, exhibits, pages and standards are no figures", () => {
  const lines = [
    "EX-99.1 2 ex99.htm",
    "Results Page 2",
    "Results 2019/20",
    "Under IFRS 16 [2]",
    "1800 N Route Zed",
  ];
  expect(lines.flatMap(unitsOf)).toEqual([]);
});
