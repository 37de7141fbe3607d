import { describe, expect, test } from "vitest";
import { checkFrontmatter, parseFrontmatter } from "../../../src/lib/notebook/frontmatter/frontmatter.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

const good = "title: T\ndescription: D\nrelease: r";
const allowed =
  "allowed are title, description, release, authors, published, updated, draft, order, seconds, aliases, changes, findings, expect";

describe("front matter is right, or wrong at a line", () => {
  test.each<[string, string, string[]]>([
    ["all that is required", good, []],
    [
      "all that is allowed",
      `${good}\nauthors: [A]\npublished: 2010-08-04\nupdated: 2010-08-05\ndraft: true\norder: 1\naliases: [/x/]\nexpect:\n  a.b: ties\nchanges:\n  - date: 2010-08-05\n    what: Corrected.\nfindings:\n  - a.b\n  - Costs fell {fall}.\n  - check: a.b\n    says: Costs fell.`,
      [],
    ],
    [
      "a change without its day",
      `${good}\nchanges:\n  - what: Corrected.`,
      [
        'x.mdx:5:1  "changes" in the front matter is not a list of changes, each with a day and a sentence, such as - { date: 2010-08-04, what: Corrected the margin. }',
      ],
    ],
    [
      "a finding that is no sentence",
      `${good}\nfindings:\n  - check: a.b`,
      [
        'x.mdx:5:1  "findings" in the front matter is not a list of findings, each the id of a check, a sentence, or both as - { check: …, says: … }',
      ],
    ],
    [
      "nothing",
      "",
      ["title", "description", "release"].map(
        (key) => `x.mdx:1:1  the front matter has no "${key}"; add a line "${key}: …"`,
      ),
    ],
    [
      "an unknown key",
      `${good}\ntitel: x`,
      [`x.mdx:5:1  "titel" is not a key of the front matter; did you mean "title"? (${allowed})`],
    ],
    ["a key near none", `${good}\nzzz: x`, [`x.mdx:5:1  "zzz" is not a key of the front matter; ${allowed}`]],
    [
      "a wrong value",
      `${good}\ndraft: maybe`,
      ['x.mdx:5:1  "draft" in the front matter is not true or false'],
    ],
    [
      "no day",
      `${good}\npublished: last week`,
      ['x.mdx:5:1  "published" in the front matter is not a day such as 2010-08-04'],
    ],
    [
      "a day that no calendar has",
      `${good}\nupdated: 2010-02-30`,
      ['x.mdx:5:1  "updated" in the front matter is not a day such as 2010-08-04'],
    ],
    [
      "a name for a list",
      `${good}\nauthors: Ada Lovelace`,
      ['x.mdx:5:1  "authors" in the front matter is not a list of names, such as [Ada Lovelace]'],
    ],
    [
      "no value",
      `${good}\norder:`,
      ['x.mdx:5:1  "order" in the front matter has no value; write a number, or leave the line out'],
    ],
    [
      "a required key without a value",
      "title:\ndescription: D\nrelease: r",
      ['x.mdx:1:1  the front matter has no "title"; add a line "title: …"'],
    ],
    [
      "no YAML",
      "title: [",
      ["x.mdx:3:1  the front matter is not YAML: unexpected end of the stream within a flow collection"],
    ],
    [
      "keys that every object has",
      `${good}\nconstructor: x\n__proto__: y\ntoString: z`,
      [
        `x.mdx:5:1  "constructor" is not a key of the front matter; ${allowed}`,
        `x.mdx:6:1  "__proto__" is not a key of the front matter; ${allowed}`,
        `x.mdx:7:1  "toString" is not a key of the front matter; ${allowed}`,
      ],
    ],
    [
      "several wrong values of one key",
      `${good}\nauthors: [1, 2]`,
      ['x.mdx:5:1  "authors" in the front matter is not a list of names, such as [Ada Lovelace]'],
    ],
    ["a list", "- a", ["x.mdx:2:1  the front matter is not a list of keys and values"]],
  ])("%s", (_, yaml, problems) => {
    expect(checkFrontmatter(parseFrontmatter(yaml, "x.mdx"), "x.mdx").map(formatProblem)).toEqual(problems);
  });
});

test("dates stay as written", () => {
  expect(parseFrontmatter("published: 2010-08-04", "x.mdx").data).toEqual({ published: "2010-08-04" });
});
