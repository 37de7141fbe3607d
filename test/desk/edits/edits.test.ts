import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BlockText,
  duplicateBlock,
  inEditor,
  insertAfter,
  inverseOf,
  moveBlock,
  removeBlock,
  replaceBlock,
  type SourceBlock,
  type SpanChange,
  splitBlock,
  textOfBlock,
  withChange,
} from "../../../src/lib/desk/index.ts";
import { blocksOf, checkedChange } from "../../../src/lib/desk/node.ts";
import { fnv1a64 } from "../../../src/lib/text/index.ts";

const sheetOf = (source: string): BlockText => ({ source, blocks: blocksOf(source, "n.mdx") });
const texts = (sheet: BlockText): readonly string[] => sheet.blocks.map((block) => textOfBlock(sheet, block));
const made = (sheet: BlockText, change: SpanChange | null): BlockText =>
  sheetOf((change && withChange(sheet.source, change)) ?? "");
const at = (sheet: BlockText, index: number): SourceBlock => {
  const block = sheet.blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  return block;
};

const small = [
  "---\ntitle: A\nrelease: r\n---",
  "# Head {/* #head */}",
  "One {a} and **two**.  ",
  "- x\n- y",
  "```ts id=sum\nconst a = 1;\n\na\n```",
  "> quoted",
  "| a | b |\n| - | - |\n| 1 | 2 |",
  "<Chart />",
  "$$\na\n$$",
].join("\n\n");

describe("the blocks of a notebook", () => {
  test("are its front matter, headings, paragraphs, lists, cells and the rest, each with its span, line and id", () => {
    const { source, blocks } = sheetOf(`${small}\n`);
    expect(blocks.map(({ kind, id, line }) => [kind, id, line])).toEqual([
      ["front-matter", null, 1],
      ["heading", "head", 6],
      ["paragraph", null, 8],
      ["list", null, 10],
      ["cell", "sum", 13],
      ["quotation", null, 19],
      ["table", null, 21],
      ["component", null, 25],
      ["formula", null, 27],
    ]);
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual(
      small.split(/\n\n(?!a\n)/).map((text) => text.trimEnd()),
    );
  });

  test("stand where they do with a mark of the byte order, and with line ends of Windows", () => {
    const source = `\uFEFF${small.replaceAll("\n", "\r\n")}`;
    const marked = sheetOf(source);
    expect(texts(marked).map(inEditor)).toEqual(texts(sheetOf(small)));
  });

  test("count the lines that a page is compiled with, where cells have no blank line around them", () => {
    const { blocks } = sheetOf("One\n```ts\n1\n```\nTwo\n\nThree\n");
    expect(blocks.map(({ line, shownLine, cell }) => [line, shownLine, cell])).toEqual([
      [1, 1, null],
      [2, 2, 0],
      [5, 7, null],
      [7, 9, null],
    ]);
  });
});

describe("an operation on blocks", () => {
  const sheet = sheetOf(`${small}\n`);
  const all = texts(sheet);

  test("puts a text after a block, or before all, and leaves the others", () => {
    const added = made(sheet, insertAfter(sheet, at(sheet, 2), "New.\n"));
    expect(texts(added)).toEqual([...all.slice(0, 3), "New.", ...all.slice(3)]);
    const tight = sheetOf("One\n```ts\n1\n```\n");
    expect(made(tight, insertAfter(tight, at(tight, 0), "New")).source).toBe("One\n\nNew\n\n```ts\n1\n```\n");
  });

  test("takes a block away, wherever it stands", () => {
    for (const index of all.keys())
      expect(texts(made(sheet, removeBlock(sheet, at(sheet, index))))).toEqual(all.toSpliced(index, 1));
  });

  test("moves a block past its neighbour, never past the front matter", () => {
    expect(texts(made(sheet, moveBlock(sheet, at(sheet, 3), 1)))).toEqual(
      all.toSpliced(3, 2, all[4] ?? "", all[3] ?? ""),
    );
    expect(moveBlock(sheet, at(sheet, 1), -1)).toBeNull();
    expect(moveBlock(sheet, at(sheet, 8), 1)).toBeNull();
    const tight = sheetOf("para\n- item\n");
    expect(texts(made(tight, moveBlock(tight, at(tight, 1), -1)))).toEqual(["- item", "para"]);
  });

  test("doubles a block under an id that is not taken", () => {
    const cells = made(sheet, duplicateBlock(sheet, at(sheet, 4)));
    expect(cells.blocks.map(({ id }) => id).filter(Boolean)).toEqual(["head", "sum", "sum-2"]);
    const heads = made(sheet, duplicateBlock(sheet, at(sheet, 1)));
    expect(texts(heads)[2]).toBe("# Head {/* #head-2 */}");
  });

  test("cuts a paragraph or a cell in two", () => {
    const [paragraph, cell] = [at(sheet, 2), at(sheet, 4)];
    const halves = made(sheet, splitBlock(sheet, paragraph, "One {a} and **two**.", 8));
    expect(texts(halves).slice(2, 4)).toEqual(["One {a}", "and **two**."]);
    const text = textOfBlock(sheet, cell);
    const cells = made(sheet, splitBlock(sheet, cell, text, text.indexOf("a\n```")));
    expect(texts(cells).slice(4, 6)).toEqual(["```ts id=sum\nconst a = 1;\n```", "```ts\na\n```"]);
  });
});

const notebooks = globSync("src/notebooks/*.mdx").map((path) => ({
  path,
  source: readFileSync(path, "utf8"),
}));

describe.each(notebooks)("$path", ({ path, source }) => {
  test("one word changed is one word changed, in each of its paragraphs", () => {
    const sheet: BlockText = { source, blocks: blocksOf(source, path) };
    for (const block of sheet.blocks.filter(({ kind }) => kind === "paragraph")) {
      const text = textOfBlock(sheet, block);
      const change = replaceBlock(sheet, block, text.replace(/\b[A-Z]\w*/, "Changed"));
      const word = /\b[A-Z]\w*/.exec(text);
      const place = block.start + (word?.index ?? 0);
      const expected = `${source.slice(0, place)}Changed${source.slice(place + (word?.[0].length ?? 0))}`;
      if (word) expect(withChange(source, change)).toBe(expected);
      expect(withChange(withChange(source, change) ?? "", inverseOf(change))).toBe(source);
    }
  });
});

/** Texts in the forms that files have: each end of a line, blanks at ends, a mark of the byte order, several cells. */
const fileTexts = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        "Words é 😀 {a}.",
        "Two lines  \nof words.",
        "## A heading {/* #h */}",
        "- one\n- two",
        "```ts\nconst a = 1;\n\na\n```",
        "> said",
        "<Chart />",
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fc.constantFrom("\n", "\r\n"),
    fc.constantFrom("\n\n", "\n\n\n", "  \n \n"),
    fc.boolean(),
    fc.constantFrom("", "\n", "  \n\n"),
  )
  .map(
    ([parts, end, gap, isMarked, last]) =>
      `${isMarked ? "\uFEFF" : ""}${(parts.join(gap) + last).replaceAll("\n", end)}`,
  );

test("whatever is written into a block, all outside its span is as it was, byte for byte", () => {
  fc.assert(
    fc.property(fileTexts, fc.nat(), fc.string({ unit: "grapheme" }), (source, pick, text) => {
      const sheet = sheetOf(source);
      const block = at(sheet, pick % sheet.blocks.length);
      const change = replaceBlock(sheet, block, text);
      const changed = withChange(source, change) ?? "";
      expect(changed.slice(0, block.start)).toBe(source.slice(0, block.start));
      expect(changed.slice(changed.length - (source.length - block.end))).toBe(source.slice(block.end));
      expect(inEditor(changed.slice(block.start, block.start + change.text.length))).toBe(inEditor(text));
    }),
    { numRuns: 200 },
  );
});

test("what was only looked at is not changed, whatever ends its lines", () => {
  fc.assert(
    fc.property(fileTexts, (source) => {
      const sheet = sheetOf(source);
      for (const block of sheet.blocks)
        expect(replaceBlock(sheet, block, inEditor(textOfBlock(sheet, block))).text).toBe(
          textOfBlock(sheet, block),
        );
    }),
    { numRuns: 200 },
  );
});

test("a change that is accepted leaves every other block as it was", () => {
  const words = fc.constantFrom(
    "Other words.",
    "```ts\nb",
    "{open",
    "<b>x</b>",
    "{1 + 1}",
    "# Title",
    "> x",
    "",
  );
  fc.assert(
    fc.property(fileTexts, fc.nat(), words, (source, pick, text) => {
      const sheet = sheetOf(source);
      const block = at(sheet, pick % sheet.blocks.length);
      const found = checkedChange(source, "n.mdx", fnv1a64(source), replaceBlock(sheet, block, text));
      if (found.kind !== "changed") return;
      const left = texts(sheetOf(found.source));
      const others = sheet.blocks.filter((one) => one !== block && one.kind !== "list");
      for (const other of others) expect(left).toContain(textOfBlock(sheet, other));
    }),
    { numRuns: 100 },
  );
});

describe("a change is checked before it is written", () => {
  const sheet = sheetOf("---\ntitle: A\n---\n\nOne.\n\n```ts\n1\n```\n\nTwo.\n");
  const check = (index: number, text: string, hash = fnv1a64(sheet.source)) =>
    checkedChange(sheet.source, "n.mdx", hash, replaceBlock(sheet, at(sheet, index), text));

  test("over another text than the file has it is stale, and the file's text is answered", () => {
    expect(check(1, "New.", "0")).toEqual({ kind: "stale", now: sheet.source });
  });

  test.each([
    [1, "an {open brace", 5],
    [1, "fewer than <5%", 5],
    [2, "```ts\nconst =\n```", 8],
    // The bracket is missed where the front matter ends.
    [0, "---\ntitle: [\n---", 3],
  ])("block %i as %j is refused, with its place", (index, text, line) => {
    expect(check(index, text)).toMatchObject({ kind: "refused", problems: [{ line }] });
  });

  test("a fence that is left open would swallow what follows it", () => {
    const said = 'this would swallow the paragraph "Two.": close what is open, or leave a blank line';
    expect(check(2, "```ts\n1")).toMatchObject({ kind: "refused", problems: [{ line: 11, message: said }] });
  });

  test("a mistake that was there before stops no other change", () => {
    const broken = sheetOf("One.\n\n```ts\nconst =\n```\n\nTwo.\n");
    const change = replaceBlock(broken, at(broken, 2), "Three.");
    expect(checkedChange(broken.source, "n.mdx", fnv1a64(broken.source), change).kind).toBe("changed");
  });
});
