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
