import { expect, test } from "vitest";
import { readNotebookFiles } from "../../../src/commands/mistakes/notebook-files.ts";
import { wordMistakes } from "../../../src/commands/mistakes/word-mistakes.ts";
import { parseFrontmatter } from "../../../src/lib/notebook/frontmatter/frontmatter.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

test("the words of every notebook hold", () => expect(wordMistakes(readNotebookFiles())).toEqual([]));

test("a notebook is held against its own release", () => {
  const yaml = "release: internap-2010-q2";
  const source = `---\n${yaml}\n---\n\nRevenue of $60.5 million.\n`;
  const frontmatter = parseFrontmatter(yaml, "a.mdx");
  expect(wordMistakes([{ path: "a.mdx", source, frontmatter }]).map(formatProblem)).toEqual([
    'a.mdx:5:12  "$60.5 million" is typed by hand; a figure in prose is an expression, which leads to where it is from; write {millions(figure("revenues", "2010-Q2"))}',
  ]);
});
