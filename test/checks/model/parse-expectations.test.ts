import { expect, test } from "vitest";
import {
  ExpectationError,
  parseExpectations,
  toExpectations,
} from "../../../src/lib/checks/model/parse-expectations.ts";
import { verdicts, verdictTitle } from "../../../src/lib/checks/model/verdict.ts";

test("an expectation names a verdict and a check, one a line, with its place", () => {
  const text = "# why\n\ndoes-not-tie   foot.a.2012@b  # a reason\n  ties foot.c\n";
  expect(parseExpectations(text, "expected.txt")).toEqual([
    {
      verdict: "does-not-tie",
      check: "foot.a.2012@b",
      statedIn: { file: "expected.txt", line: 3, column: 1 },
    },
    { verdict: "ties", check: "foot.c", statedIn: { file: "expected.txt", line: 4, column: 1 } },
  ]);
});

test("front matter states expectations by check", () => {
  const stated = { "foot.a": "ties", "foot.b": "not-checkable" };
  expect(toExpectations(stated, "a.mdx", 5)).toEqual([
    { check: "foot.a", verdict: "ties", statedIn: { file: "a.mdx", line: 5, column: 1 } },
    { check: "foot.b", verdict: "not-checkable", statedIn: { file: "a.mdx", line: 5, column: 1 } },
  ]);
});

test.each([undefined, null, "ties", 3])("front matter that maps nothing (%j) states nothing", (stated) => {
  expect(toExpectations(stated, "a.mdx")).toEqual([]);
});

test.each([
  ["ok foot.a", 'expected.txt:1:1  "ok", expected of foot.a, is no verdict'],
  ["\nfoot.a ties", 'expected.txt:2:1  "foot.a", expected of ties, is no verdict'],
  ["ties\n", 'expected.txt:1:1  no check stands beside "ties"'],
])("a line that states no verdict of a check is a mistake: %j", (text, message) => {
  const mistaken = () => parseExpectations(text, "expected.txt");
  expect(mistaken).toThrow(ExpectationError);
  expect(mistaken).toThrow(message);
});

test("a mistake in front matter is reported with the line of the key, and the verdicts there are", () => {
  const mistaken = () => toExpectations({ "foot.a": "fine" }, "a.mdx", 7);
  expect(mistaken).toThrow('a.mdx:7:1  "fine", expected of foot.a, is no verdict');
  expect(mistaken).toThrow(verdicts.join(", "));
});

/** Rule: README "Verdicts". */
test("the verdicts are tried in the order of the table, and are shown in its words", () => {
  expect(verdicts.map((verdict) => [verdict, verdictTitle(verdict)])).toEqual([
    ["ties", "Ties"],
    ["ties-within-rounding", "Ties within rounding"],
    ["ties-from-rounded", "Ties only from rounded figures"],
    ["does-not-tie", "Does not tie"],
    ["not-checkable", "Not checkable"],
  ]);
});
