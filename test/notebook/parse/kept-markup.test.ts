import { describe, expect, test } from "vitest";
import { keptMarkup } from "../../../src/lib/notebook/parse/node.ts";

describe("the tree of a text is made once for all who read it one after the other", () => {
  test("as long as few others are read between", () => {
    const tree = keptMarkup("one");
    for (const other of ["two", "three", "four"]) keptMarkup(other);
    expect(keptMarkup("one")).toBe(tree);
    for (const other of ["two", "three", "four", "five"]) keptMarkup(other);
    expect(keptMarkup("one")).not.toBe(tree);
    expect(keptMarkup("one")).toEqual(tree);
  });

  test("and what cannot be read is told each time", () => {
    for (const _ of [1, 2]) expect(() => keptMarkup("It fell <5%.")).toThrow("1:9");
  });
});
