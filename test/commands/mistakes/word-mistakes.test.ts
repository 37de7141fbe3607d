import { expect, test } from "vitest";
import { readNotebookFiles } from "../../../src/commands/mistakes/notebook-files.ts";
import { wordMistakes } from "../../../src/commands/mistakes/word-mistakes.ts";
import { parseFrontmatter } from "../../../src/lib/notebook/frontmatter/frontmatter.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

test("the words of every notebook hold", () => expect(wordMistakes(readNotebookFiles())).toEqual([]));

test("findings and changes in front matter are words as others are, and their expressions are none", () => {
  const yaml = [
    "release: internap-2010-q2",
    "findings:",
    "  - Costs fell {fall}, not $60.5 million.",
    "  - 'It is 2.5%{/* typed: a rule of thumb */}.'",
    "changes:",
    "  - { date: 2010-08-05, what: Corrected a margin of 36.6%. }",
  ].join("\n");
  const frontmatter = parseFrontmatter(yaml, "a.mdx");
  const source = `---\n${yaml}\n---\n`;
  const mistakes = wordMistakes([{ path: "a.mdx", source, frontmatter }]).map(
    (one) => formatProblem(one).split(";")[0],
  );
  expect(mistakes).toEqual([
    'a.mdx:7:53  "36.6%" is typed by hand',
    'a.mdx:4:28  "$60.5 million" is typed by hand',
  ]);
});

test("a notebook is held against its own release", () => {
  const yaml = "release: internap-2010-q2";
  const source = `---\n${yaml}\n---\n\nRevenue of $60.5 million.\n`;
  const frontmatter = parseFrontmatter(yaml, "a.mdx");
  expect(wordMistakes([{ path: "a.mdx", source, frontmatter }]).map(formatProblem)).toEqual([
    'a.mdx:5:12  "$60.5 million" is typed by hand; a figure in prose is an expression, which leads to where it is from; write {millions(figure("revenues", "2010-Q2"))}',
  ]);
});
