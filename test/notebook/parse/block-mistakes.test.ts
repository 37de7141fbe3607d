import { expect, test } from "vitest";
import { parseNotebook } from "../../../src/lib/notebook/parse/node.ts";

const head = "---\ntitle: A\ndescription: B\nrelease: c\n---\n\n";

const mistakesOf = (body: string): readonly string[] =>
  parseNotebook(head + body, "a.mdx").problems.map(({ line, column, what }) => `${line}:${column} ${what}`);

test.each([
  "Sales were $5 million, then $6 million.",
  "It is $$\\frac{a}{b}$$.",
  "$$\na_1 + a_{12} = 100 \\times b\n$$",
  "It is $$100\\% - t$$, of 365 days in $$2010$$.",
  "> [!NOTE]\n> So it is.",
  "> [!tip]\n>\n> - One\n> - Two",
  "> Words of the release, [!NOTE] among them.",
])("nothing is wrong with %j", (body) => {
  expect(mistakesOf(body)).toEqual([]);
});

test.each([
  ["It is $$a = 60.5$$.", '7:13 "60.5" is typed into a formula'],
  ["$$\n1 +\n1,234\n$$", '9:1 "1,234" is typed into a formula'],
  ["$$a = 1{,}234{,}567$$", '7:7 "1{,}234{,}567" is typed into a formula'],
  ["$$a = 37\\%$$", '7:7 "37\\%" is typed into a formula'],
  ["$$a = 37.4\\%$$", '7:7 "37.4\\%" is typed into a formula'],
  ["> [!HINT]\n> So it is.", "7:1 there is no callout [!HINT]"],
  ["> $$\n> a\n\nSo it is.", "7:3 this formula is never closed, and all below it is part of it"],
])("in %j this is told with its place: %s", (body, told) => {
  expect(mistakesOf(body)).toEqual([told]);
});
