import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { model } from "../../../src/commands/bench/project-copy.ts";
import { editionName, varyNotebook } from "../../../src/commands/bench/vary-notebook.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { parseNotebook } from "../../../src/lib/notebook/parse/parse-notebook.ts";

const source = readFileSync(model, "utf8");
const edition = varyNotebook(source, 7);

describe("an edition", () => {
  test("says its number in its title and description", () => {
    const { title, description } = parseNotebook(edition, "x.mdx").frontmatter.data;
    expect([title, description]).toEqual([
      expect.stringMatching(/ Edition G$/),
      expect.stringMatching(/ Edition G$/),
    ]);
  });

  test("states no expectations, which hold for a release once", () => {
    expect(parseNotebook(edition, "x.mdx").frontmatter.data.expect).toBeUndefined();
  });

  test("compiles, with as many cells and expressions", () => {
    const [before, after] = [source, edition].map((text) => compileNotebook(text, "x.mdx").notebook);
    expect(after?.problems).toEqual([]);
    expect(after?.cells.flatMap(({ problems }) => problems)).toEqual([]);
    expect(after?.cells).toHaveLength(before?.cells.length ?? 0);
    expect(after?.inlines).toHaveLength(before?.inlines.length ?? 0);
  });
});

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [200, "GR"],
  [1000, "ALL"],
])("edition %d is called %s", (number, name) => {
  expect(editionName(number)).toBe(name);
});

test("a text without front matter is no notebook", () => {
  expect(() => varyNotebook("# Title", 2)).toThrow(RangeError);
});
