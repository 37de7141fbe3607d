import { expect, test } from "vitest";
import { nearestName, suggestion } from "../../src/lib/text/nearest-name.ts";

test.each<[string, string[], string | null]>([
  ["margn", ["margin", "mark"], "margin"],
  ["ebtida", ["ebitda"], "ebitda"],
  ["Fact", ["fact"], "fact"],
  ["revenue", ["revenues", "net-loss"], "revenues"],
  ["a", ["b"], null],
  ["ab", ["abcde"], null],
  ["revenue", ["costs"], null],
  ["profit", ["loss-from-operations"], null],
  ["anything", [], null],
])("the nearest to %s among %s is %s", (name, names, nearest) => {
  expect(nearestName(name, names)).toBe(nearest);
  expect(suggestion(name, names)).toBe(nearest === null ? undefined : `did you mean "${nearest}"?`);
});
