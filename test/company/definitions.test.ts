import { expect, test } from "vitest";
import { changedDefinitions, wordDifference } from "../../src/lib/company/index.ts";
import { quillfeather } from "./quillfeather.ts";

test("the difference of two texts keeps the longest row of words that both have", () => {
  expect(
    wordDifference("net income before interest and taxes", "net income before interest, and rent"),
  ).toEqual([
    { kind: "same", text: "net income before" },
    { kind: "gone", text: "interest" },
    { kind: "new", text: "interest," },
    { kind: "same", text: "and" },
    { kind: "gone", text: "taxes" },
    { kind: "new", text: "rent" },
  ]);
  expect(wordDifference("the same", "the same")).toEqual([{ kind: "same", text: "the same" }]);
  expect(wordDifference("", "new")).toEqual([{ kind: "new", text: "new" }]);
});

test("a definition that one release words otherwise than the one before has changed, and no other has", () => {
  const found = changedDefinitions(quillfeather());
  expect(found.map(({ measure, before, after }) => [measure, before.release.id, after.release.id])).toEqual([
    ["Adjusted EBITDA", "quillfeather-2024-q3", "quillfeather-2024-q4"],
  ]);
  const texts = (kind: string) =>
    found.flatMap(({ words }) => words.filter((one) => one.kind === kind)).map(({ text }) => text);
  expect([texts("gone"), texts("new")]).toEqual([
    ["and", "compensation."],
    ["compensation, and restructuring costs."],
  ]);
});
