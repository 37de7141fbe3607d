import { expect, test } from "vitest";
import { roleOf } from "../../../src/lib/reading/prose/role-of-amount.ts";
import { scenarioOf } from "../../../src/lib/reading/prose/scenario-of-amount.ts";
import { sentenceAmounts } from "../../../src/lib/reading/prose/sentence-amounts.ts";

const rolesOf = (text: string): readonly string[] => sentenceAmounts(text).map((one) => roleOf(text, one));

test.each([
  ["Sales $70.4mm, +10% vs. last year", ["value", "growth"]],
  ["Gross margin 72.1% (+210 bps)", ["value", "change-points"]],
  ["Margins increased 630 basis points to 53.0%.", ["change-points", "value"]],
  ["Margins increased 630 basis points to 53.0% from 46.7%.", ["change-points", "value", "value"]],
  ["Margins improved to 45.2%, up 200 basis points from 43.2%.", ["value", "change-points", "value"]],
  [
    "Margin of 26 percent, compared with 19 percent, an increase of 7 points.",
    ["value", "value", "change-points"],
  ],
  ["EBITDA improving more than $4.0 million.", ["change"]],
  [
    "Revenue of $2,375.7 million representing a 26.3%, or $495.0 million, increase.",
    ["value", "growth", "change"],
  ],
])("growth has a sign or a word of it right beside, a level follows points: %s", (text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test.each([
  ["Operational EBITDA of $36 million.", ["non-gaap"]],
  ["Free Cash Flow2 was $40.9 million compared to $35.7 million last year.", ["non-gaap", "non-gaap"]],
  ["Underlying profit before tax was £345m.", ["non-gaap"]],
  ["Adjusted EBITDA is expected to range between $20 million and $23 million.", ["guidance", "guidance"]],
])("measures that no rule has are of no books, and what is expected is guidance: %s", (text, scenarios) => {
  expect(sentenceAmounts(text).map((one) => scenarioOf(text, one))).toEqual(scenarios);
});
