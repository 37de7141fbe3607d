import { expect, test } from "vitest";
import { joinedLines, paragraphsOf } from "../../../src/lib/checks/sentences/paragraphs.ts";

const lines = [
  "Third Quarter Results",
  "Net sales rose to",
  "$3 million.",
  "",
  "Profit rose,",
  "- to $1 million",
  "- and more",
];

test("a line of a broken text is of the paragraph of the line before, but for a heading, a blank line and an item of a list", () => {
  const broken = { lines, tables: [], brokenLines: [{ first: 1, last: 7 }] };
  expect(paragraphsOf(broken, [3, 5, 6])).toEqual([[2, 3], [5], [6]]);
});

test("where lines are not broken each is a paragraph of its own", () => {
  expect(paragraphsOf({ lines, tables: [] }, [2, 3])).toEqual([[2], [3]]);
});

test("joined lines have single blanks, and each character keeps its place", () => {
  const { text, offsetOf } = joinedLines([
    { number: 4, text: "  Net  sales rose to" },
    { number: 5, text: "\t$3 million. " },
  ]);
  expect(text).toBe("Net sales rose to $3 million.");
  expect(text.slice(offsetOf(5, 1), offsetOf(5, 2) + 1)).toBe("$3");
  expect(text.slice(offsetOf(4, 7), offsetOf(4, 11) + 1)).toBe("sales");
});
