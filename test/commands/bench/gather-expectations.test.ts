import { expect, test } from "vitest";
import { gatherExpectations } from "../../../src/commands/bench/gather-expectations.ts";

const stating = (...lines: string[]): string =>
  `---\ntitle: T\n${lines.length > 0 ? `expect:\n${lines.map((line) => `  ${line}\n`).join("")}` : ""}---\n\nText.\n`;

test.each([
  [
    "others' are added to its own",
    [["a: ties"], ["b: ties"], ["c: ties"]],
    ["a: ties", "b: ties", "c: ties"],
  ],
  ["one that both state is stated once", [["a: ties"], ["a: ties"]], ["a: ties"]],
  ["a notebook without any gets those of others", [[], ["a: ties"]], ["a: ties"]],
  ["nobody states any", [[], []], []],
])("%s", (_, [own = [], ...others], all) => {
  const gathered = gatherExpectations(
    stating(...own),
    others.map((lines) => stating(...lines)),
  );
  expect(gathered).toBe(stating(...all));
});
