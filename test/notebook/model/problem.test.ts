import { expect, test } from "vitest";
import { NotebookError, type NotebookProblem } from "../../../src/lib/notebook/model/problem.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

const problem: NotebookProblem = {
  rule: "cell-runs",
  file: "a.mdx",
  line: 2,
  column: 3,
  what: "w",
  why: "y",
  fix: "f",
};

test("a problem is one line with its place", () => expect(formatProblem(problem)).toBe("a.mdx:2:3  w; y; f"));

test("an error prints its problems and no stack", () => {
  expect(new NotebookError([problem, problem]).stack).toBe("a.mdx:2:3  w; y; f\na.mdx:2:3  w; y; f");
});
