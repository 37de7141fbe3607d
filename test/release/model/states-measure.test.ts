import { describe, expect, test } from "vitest";
import { parseConcepts, statesMeasure } from "../../../src/lib/release/model/concepts.ts";

const header = "concept,title,element,period,unit,of";
const parse = (...rows: readonly string[]) => parseConcepts([header, ...rows].join("\n"), "concepts.csv");
const concepts = parse(
  "moss,Moss,,duration,USD",
  "moss-margin,Moss margin,,duration,percent,moss",
  "moss-and-stone,Moss and stone,,duration,USD",
);

describe("a concept states a measure", () => {
  test.each([
    ["moss", true],
    ["moss-margin", true],
    ["moss-growth", true],
    ["moss-margin-change", true],
    ["moss-and-stone", false],
    ["moss-and-stone-growth", false],
    ["moss-nobody-declared", false],
  ])("%s: %s, by what is declared of it and not by its name", (id, expected) => {
    expect(statesMeasure(concepts, id, "moss")).toBe(expected);
  });
});

test("a measure that no row above declares is refused, with its place", () => {
  const rows = ["moss-margin,Moss margin,,duration,percent,moss", "moss,Moss,,duration,USD"];
  expect(() => parse(...rows)).toThrow(
    "concepts.csv:2:1  the concept moss-margin is of moss, and no row above declares that",
  );
});
