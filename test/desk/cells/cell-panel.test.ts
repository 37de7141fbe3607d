import { expect, test } from "vitest";
import { tookWords } from "../../../src/lib/desk/cells/cell-panel.ts";

test.each([
  [0.1234, "Ran in 0.12 ms."],
  [4.96, "Ran in 5 ms."],
  [123.4, "Ran in 123 ms."],
  [1260, "Ran in 1.3 s."],
  [20_400, "Ran in 20 s."],
  [null, "It is still running."],
] as const)("a run of %s milliseconds is told to two digits", (milliseconds, words) => {
  expect(tookWords({ run: { milliseconds, lines: [] } })).toBe(words);
});

test("of a cell that did not run no time is told", () => {
  expect(tookWords({ run: null })).toBe("It has not run.");
});
