import { expect, test } from "vitest";
import {
  formatNotebookProblem,
  NotebookError,
  type NotebookProblem,
} from "../../../src/lib/notebook/model/problem.ts";
import { nearestName } from "../../../src/lib/text/nearest-name.ts";

const problem: NotebookProblem = {
  rule: "cell-runs",
  file: "a.mdx",
  line: 2,
  column: 3,
  what: "w",
  why: "y",
  fix: "f",
};

test("a problem is one line with its place", () =>
  expect(formatNotebookProblem(problem)).toBe("a.mdx:2:3  w; y; f"));

test("an error prints its problems and no stack", () => {
  expect(new NotebookError([problem, problem]).stack).toBe("a.mdx:2:3  w; y; f\na.mdx:2:3  w; y; f");
});

test.each<[string, string[], string | null]>([
  ["margn", ["margin", "mark"], "margin"],
  ["ebtida", ["ebitda"], "ebitda"],
  ["Fact", ["fact"], "fact"],
  ["a", ["b"], null],
  ["revenue", ["costs"], null],
])("the nearest to %s among %s is %s", (name, names, nearest) =>
  expect(nearestName(name, names)).toBe(nearest),
);
