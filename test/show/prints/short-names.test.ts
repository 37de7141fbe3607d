import { expect, test } from "vitest";
import { shortNames } from "../../../src/lib/show/prints/short-names.ts";

test.each([
  [
    "what the whole has said is left out",
    "Segment margin, Total, 2010-Q2",
    ["Segment profit, Total, 2010-Q2", "Revenues, Total, 2010-Q2"],
    ["segment profit", "revenues"],
  ],
  [
    "what all have in common is left out",
    "Sales",
    ["Revenues, Data center services, 2010-Q2", "Revenues, IP services, 2010-Q2"],
    ["data center services", "IP services"],
  ],
  [
    "of one measure in two periods the periods are left",
    "Growth",
    ["Revenues, 2010-Q2", "Revenues, 2009-Q2"],
    ["in 2010-Q2", "in 2009-Q2"],
  ],
  [
    "a balance stands on a day",
    "Change",
    ["Cash, 2010-06-30", "Cash, 2009-12-31"],
    ["on 2010-06-30", "on 2009-12-31"],
  ],
  [
    "a comma inside a name ends no part of it",
    "Segment profit, 2010-Q2",
    ["Revenues, 2010-Q2", "Direct costs of network, sales and services, 2010-Q2"],
    ["revenues", "direct costs of network, sales and services"],
  ],
  [
    "an abbreviation keeps its capitals",
    "Ratio",
    ["EBITDA, 2010-Q2", "Net loss, 2010-Q2"],
    ["EBITDA", "net loss"],
  ],
])("%s", (_, whole, names, short) => {
  expect(shortNames(whole, names)).toEqual(short);
});
