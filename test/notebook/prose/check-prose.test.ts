import { describe, expect, test } from "vitest";
import { commentaryNumbers } from "../../../src/lib/figures/index.ts";
import { checkProse, type ProseSources } from "../../../src/lib/notebook/prose/check-prose.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

/** A source that says "up 46.5 percent" and nothing else, and knows an expression for 9,924. */
const sources: ProseSources = {
  quoted: "the source",
  numbers: commentaryNumbers,
  harmless: [],
  expressionsFor: (typed) => (typed === "9,924" ? ["ebitda"] : []),
  nearestTo: (words) => (words === "up 46.5 percent" ? null : "line 9"),
};

const check = (source: string): string[] => checkProse(source, "a.mdx", sources).map(formatProblem);
const places = (source: string): string[] =>
  checkProse(source, "a.mdx", sources).map(
    ({ line, column, what }) => `${line}:${column} ${/["“](.*)["”]/.exec(what)?.[1]}`,
  );

test("the message names the place, the figure, and the expression that gives it", () => {
  expect(check("It was 9,924.")).toEqual([
    'a.mdx:1:8  "9,924" is typed by hand; a figure in prose is an expression, which leads to where it is from; write {ebitda}',
  ]);
});

test("where no expression gives it, the message says how to give a reason", () => {
  expect(check("It was 9,925.")).toEqual([
    'a.mdx:1:8  "9,925" is typed by hand; a figure in prose is an expression, which leads to where it is from; write an expression, or the reason after it: 9,925{/* typed: why */}',
  ]);
});

describe("a figure is found wherever language stands, at its line and column", () => {
  test.each([
    ["a paragraph over lines", "One\ntwo 9,924", ["2:5 9,924"]],
    ["after an escape and an entity", "a \\$ &amp; \\$5", ["1:13 $5"]],
    ["a heading", "## Of 9,924", ["1:7 9,924"]],
    [
      "a list in a quotation",
      "> - one\n>   two 9,924 {x}",
      ["1:5 one two 9,924 \uFFFC".replace("\uFFFC", "…")],
    ],
    ["a list", "1. one\n   two 9,924", ["2:8 9,924"]],
    ["a table", "| a |\n|---|\n| 9,924 |", ["3:3 9,924"]],
    ["the words of a link", "see [9,924](https://example.org/1,234)", ["1:6 9,924"]],
    ["emphasis", "it **was 9,924**", ["1:10 9,924"]],
    ["a picture", "![of 9,924](a.png)", ["1:6 9,924"]],
    ["an attribute", '<Aside title="of 9,924" width="500" />', ["1:18 9,924"]],
    ["JSX", "<div>\n  of 9,924\n</div>", ["2:6 9,924"]],
    ["Windows line ends", "One\r\ntwo\r\nthree 9,924", ["3:7 9,924"]],
    [
      "the front matter",
      "---\ntitle: A 5%\ndescription: >\n  Up\n  9,924\norder: 12\n---\n",
      ["2:10 5%", "5:3 9,924"],
    ],
  ])("%s", (_, source, expected) => expect(places(source)).toEqual(expected));
});

test.each([
  ["an expression", "It was {figure(9924)} and {1 + 1}."],
  ["code", "It was `9,924`.\n\n```ts\n9924\n```"],
  ["a comment", "It was {/* 9,924 */} so."],
  ["an address", "[here](https://example.org/9,924)"],
  ["other front matter", "---\ntitle: A\norder: 9924\n---\n"],
  ["an element for code", "<code>9,924</code>"],
])("what stands in %s is no prose", (_, source) => expect(check(source)).toEqual([]));

describe("quotations", () => {
  test.each([
    ['It says "up 46.5 percent".'],
    ["It says “up 46.5 percent”."],
    ["It says <q>up 46.5 percent</q>."],
    ["> up 46.5 percent"],
    ['It says "up\n46.5 percent".'],
    ['Not "quite so" or “flat”.'],
  ])("%j passes", (source) => expect(check(source)).toEqual([]));

  test.each([
    ['It says "up 46.4 percent".', "1:10 up 46.4 percent"],
    ["It says “not a word of it”.", "1:10 not a word of it"],
    ["<q>46.4</q> it", "1:4 46.4"],
    ["> up 46.5 percent or so", "1:3 up 46.5 percent or so"],
    ["> - or\n>   46.4", "1:5 or 46.4"],
    ["> - or\n>   46.4", "1:5 or 46.4"],
    ['up "46.5 {x} or more"', "1:5 46.5 … or more"],
  ])("%j does not", (source, place) => expect(places(source)).toEqual([place]));

  test("the message names what is nearest", () => {
    expect(check('"up 46.4 percent"')).toEqual([
      'a.mdx:1:2  the quotation "up 46.4 percent" does not stand in the source; nearest: line 9; quote it word for word',
    ]);
  });
});

describe("a reason", () => {
  test.each([
    "A ratio of 1.05{/* typed: a rule of thumb */}.",
    "A ratio of 1.05 {/* typed: a rule of thumb */}",
    "A ratio of **1.05**{/* typed: a rule of thumb */}",
    'It says "words of quite another source"{/* typed: from the annual report */}.',
  ])("lets %j pass", (source) => expect(check(source)).toEqual([]));

  test.each([
    ["A ratio of 1.05 and 2{/* typed: a rule */}", "1:12"],
    ["A ratio of 1.05{/* typed: */}", "1:12"],
    ["A ratio{/* typed: a rule */}", "1:8"],
    ["A ratio of 1.05{/* just so */}", "1:12"],
  ])("does not let %j pass", (source, place) =>
    expect(checkProse(source, "a.mdx", sources).map(({ line, column }) => `${line}:${column}`)).toContain(
      place,
    ),
  );
});

test("markup that cannot be parsed is told elsewhere", () => expect(check("<Aside> 9,924")).toEqual([]));
