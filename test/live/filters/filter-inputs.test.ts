import { expect, test } from "vitest";
import { readAddress } from "../../../src/lib/live/address/read-address.ts";
import { filterInputs, filterWords, wantedOf } from "../../../src/lib/live/filters/filter-inputs.ts";

const inputs = filterInputs(
  { all: "All verdicts", "does-not-tie": "Does not tie" },
  { all: "All tables", "balance-sheet": "Condensed Balance Sheets" },
);

test.each([
  ["", "All verdicts; all tables", { verdict: "", table: "", text: "" }],
  ["?verdict=does-not-tie", "Does not tie; all tables", { verdict: "does-not-tie", table: "", text: "" }],
  [
    "?table=balance-sheet&text=cash",
    "All verdicts; Condensed Balance Sheets; “cash”",
    { verdict: "", table: "balance-sheet", text: "cash" },
  ],
])("%j asks for %j", (search, words, wanted) => {
  const set = readAddress(search, inputs).inputs;
  expect([filterWords(set), wantedOf(set)]).toEqual([words, wanted]);
});
