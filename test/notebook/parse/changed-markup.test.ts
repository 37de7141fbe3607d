import { describe, expect, test } from "vitest";
import { changedMarkup } from "../../../src/lib/notebook/parse/changed-markup.ts";
import { parseMarkup, wholeMarkup } from "../../../src/lib/notebook/parse/parse-markup-browser.ts";

const text = `---
title: Fern
---

import { a } from "./a.ts";

Of Fern.

## Growth {/* #growth */}

Sales rose **by** {growth} to {sales}.
They fell [before](#growth).

\`\`\`ts id=one
const a = 1;

a
\`\`\`

- One

  more
- two

> [!NOTE]
> Of it.

| a | b |
| - | - |
| 1 | {b} |

{one}

<div title={one}>

Inside *of* it.

</div>

$$
x^2
$$

Its end, {"as"} it is.

- three

The last.
`;

const typed = [
  ..."x #`{}<>*-|=$\t".split(""),
  ...[
    "\n",
    "\n\n",
    "\n\nNew.\n\n",
    "```",
    "\n```\n",
    "$$\n",
    "    ",
    "\n- four\n",
    "\n> so\n",
    "\n---\n",
    "1. ",
  ],
  ...[
    "<div>",
    "</div>",
    "{/* */}",
    "\nimport b from 'b'\n\n",
    "[c]",
    "\n\n[c]: d\n\n",
    "\n===\n",
    "\n| c |\n",
  ],
];

/** The tree of a text, or the mistake in it. */
function read(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (thrown) {
    return String(thrown);
  }
}

describe("a text that differs from the one before has the tree that it has by itself", () => {
  const before = { text, tree: wholeMarkup(text) };
  const spots = Array.from({ length: 68 }, (_, index) => index * 11).filter((at) => at <= text.length);

  function check(changed: string): boolean {
    const found = changedMarkup([before], changed, wholeMarkup);
    if (found) expect(found, changed).toEqual(read(() => wholeMarkup(changed)));
    return found !== null;
  }

  test.each(typed)("where %j is typed", (word) => {
    for (const at of spots) check(text.slice(0, at) + word + text.slice(at));
  });

  test.each([1, 4, 9, 30])("where %i characters are deleted", (count) => {
    for (const at of spots) check(text.slice(0, at) + text.slice(at + count));
  });

  test.each([
    ["a word in a paragraph", text.replace("before", "long before")],
    ["a line more in a cell", text.replace("const a = 1;", "const a = 1;\nconst b = 2;")],
    ["a paragraph between others", text.replace("Its end", "One more.\n\nIts end")],
    ["a paragraph made two", text.replace("They fell", "\n\nThey fell")],
    ["an expression on more lines", text.replace("\n{one}", "\n{one\n// more\n}")],
    ["a table with another row", text.replace("{b} |", "{b} |\n| 2 | c |")],
    ["a heading with other words", text.replace("## Growth", "### Its growth")],
  ])("and only what changed is read again: %s", (_, changed) => {
    const read: string[] = [];
    const tree = changedMarkup([before], changed, (part) => {
      read.push(part);
      return wholeMarkup(part);
    });
    expect(tree).toEqual(wholeMarkup(changed));
    expect(read.join("").length).toBeLessThan(120);
  });

  test.each(["[^1]: Of it.", "> [c]: /d", "- [c]: /d"])(
    "and all is read again where something is defined: %s",
    (defined) => {
      const source = `# One\n\nTwo\n\n${defined}\n\nThree\n`;
      const known = { text: source, tree: wholeMarkup(source) };
      expect(changedMarkup([known], source.replace("Two", "Two [c] [^1]"), wholeMarkup)).toBeNull();
    },
  );

  test("as the parser of browsers reads one after the other, a mistake at its place in the whole", () => {
    for (const changed of [text, text.replace("rose", "rose {"), text.replace("rose", "fell"), text])
      expect(read(() => parseMarkup(changed))).toEqual(read(() => wholeMarkup(changed)));
  });
});
