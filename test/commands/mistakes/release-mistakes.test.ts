import { expect, test } from "vitest";
import { type NotebookFile, readNotebookFiles } from "../../../src/commands/mistakes/notebook-files.ts";
import { releaseMistakes } from "../../../src/commands/mistakes/release-mistakes.ts";
import { parseFrontmatter } from "../../../src/lib/notebook/frontmatter/frontmatter.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

const files = readNotebookFiles();

test("the verdicts and the findings of every notebook hold", () =>
  expect(releaseMistakes(files)).toEqual([]));

/** A notebook of the release that says what it found. */
function finding(id: string): NotebookFile {
  const yaml = `title: T\ndescription: D\nrelease: internap-2010-q2\nfindings:\n  - ${id}`;
  return { path: "a.mdx", source: `---\n${yaml}\n---\n`, frontmatter: parseFrontmatter(yaml, "a.mdx") };
}

test.each([
  [
    "recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@sumary",
    'a.mdx:5:1  there is no check "recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@sumary", which "findings" names; did you mean recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@summary?',
  ],
  [
    "nothing.like.this",
    'a.mdx:5:1  there is no check "nothing.like.this", which "findings" names; run `npm run checks` to see the ids, or write a sentence',
  ],
  [
    "recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@L48",
    'a.mdx:5:1  the check "recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@L48" of "findings" found nothing: its verdict is ties; run `npm run checks` to see the ids, or write a sentence',
  ],
])("a finding by the check %s is refused", (id, message) => {
  expect(releaseMistakes([...files, finding(id)]).map(formatProblem)).toEqual([message]);
});
