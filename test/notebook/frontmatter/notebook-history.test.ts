import { expect, test } from "vitest";
import { checkFrontmatter, parseFrontmatter } from "../../../src/lib/notebook/frontmatter/frontmatter.ts";
import { historyOf } from "../../../src/lib/notebook/frontmatter/notebook-history.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

const changes = "changes:\n  - { date: 2010-08-05, what: A. }\n  - { date: 2010-09-01, what: B. }";
const historyIn = (yaml: string) => historyOf(parseFrontmatter(yaml, "x.mdx").data);

test("changes stand latest first, and the last of them is the day of the last change", () => {
  expect(historyIn(`authors: [Ada]\npublished: 2010-08-04\n${changes}`)).toEqual({
    authors: ["Ada"],
    published: "2010-08-04",
    updated: "2010-09-01",
    changes: [
      { date: "2010-09-01", what: "B." },
      { date: "2010-08-05", what: "A." },
    ],
  });
});

test("a notebook that says nothing has nobody's name and no days", () => {
  const nothing = { authors: [], published: undefined, updated: undefined, changes: [] };
  expect(historyIn("title: T")).toEqual(nothing);
  expect(historyIn("changes: none\nauthors: Ada")).toEqual(nothing);
});

test.each([
  ["2010-09-01", []],
  [
    "2010-08-05",
    [
      'x.mdx:5:1  "updated" is 2010-08-05, and the last of "changes" is of 2010-09-01; leave "updated" out, or tell what changed on that day',
    ],
  ],
])("updated on %s agrees with its last change, or is told not to", (updated, said) => {
  const yaml = `title: T\ndescription: D\nrelease: r\nupdated: ${updated}\n${changes}`;
  expect(checkFrontmatter(parseFrontmatter(yaml, "x.mdx"), "x.mdx").map(formatProblem)).toEqual(said);
});
