import { expect, test } from "vitest";
import {
  segmentNames,
  segmentOfHeading,
  segmentOfSubject,
} from "../../../src/lib/reading/prose/segment-of.ts";
import { sentenceAmounts } from "../../../src/lib/reading/prose/sentence-amounts.ts";

const names = segmentNames(["Pumps", "Pumps and valves", "2024", ""]);

test.each([
  ["Pumps and valves revenues were up 3%.", "Pumps and valves"],
  ["The online sales grew 3%.", "Online"],
  ["Pumps were repaired for $3 million.", ""],
  ["Net sales grew 3%.", ""],
])("a sentence is of the segment whose measure it begins with: %s", (text, segment) => {
  const [amount] = sentenceAmounts(text);
  expect(amount && segmentOfSubject(text, amount, names)).toBe(segment);
});

test("a heading that names a segment is over the sentences behind it", () => {
  expect(segmentOfHeading("Pumps Segment", names)).toBe("Pumps");
  expect(segmentOfHeading("Pumps of the future", names)).toBe("");
});
