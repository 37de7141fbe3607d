import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { watchTypes } from "../../../src/commands/check/watch-types.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

interface Matcher {
  readonly pattern: { readonly regexp: string };
  readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
}

const { tasks } = JSON.parse(readFileSync(".vscode/tasks.json", "utf8")) as {
  readonly tasks: readonly [{ readonly problemMatcher: readonly [string, Matcher] }];
};
const [ofCompiler, { pattern, background }] = tasks[0].problemMatcher;

test("an editor's list of problems takes what a check says, in its own words and the compiler's", () => {
  expect(ofCompiler).toBe("$tsc-watch");
  const problem = { file: "src/notebooks/a.mdx", line: 9, column: 8, what: "it: is wrong", fix: "mend it" };
  const found = new RegExp(pattern.regexp).exec(formatProblem(problem));
  expect(found?.slice(1)).toEqual(["src/notebooks/a.mdx", "9", "8", "it: is wrong; mend it"]);
  expect("src/a.ts:9:8 - error TS2322: Type").not.toMatch(new RegExp(pattern.regexp));
});

test("an editor knows where a check begins and ends", async () => {
  const printed: string[] = [];
  const ended = new AbortController();
  const output = { print: (line: string) => void printed.push(line), warn: () => undefined };
  const watching = watchTypes([], () => 1, output, ended.signal);
  ended.abort();
  await Promise.race([watching, null]);
  expect(printed[0]).toMatch(new RegExp(background.beginsPattern));
  expect(printed[1]).toMatch(new RegExp(background.endsPattern));
});
