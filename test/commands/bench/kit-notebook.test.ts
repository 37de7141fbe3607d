import { describe, expect, test } from "vitest";
import { formatKitNotebook, kitCells, kitNotebook } from "../../../src/commands/bench/kit-notebook.ts";

const front = "---\ntitle: T\ndescription: D\nrelease: r\n---\n";
const cellsOf = (body: string) => kitCells(front + body, "x.mdx");

describe("a notebook in Notebook Kit's format", () => {
  test("has prose and cells in the order of the page", () => {
    const cells = cellsOf("\nBefore.\n\n```ts\n1 + 1\n```\n\nAfter.\n");
    expect(cells.map(({ type, text }) => [type, text])).toEqual([
      ["text/markdown", "Before."],
      ["module", "1 + 1"],
      ["text/markdown", "After."],
    ]);
  });

  test.each([
    ["an expression", "A {f(1)} b.", `A $${"{f(1)}"} b.`],
    ["an expression with braces", "A {f({ a: 1 })} b.", `A $${"{f({ a: 1 })}"} b.`],
    ["a comment", "## The bridge {/* #the-bridge */}", "## The bridge"],
  ])("writes %s", (_, mdx, markdown) => {
    expect(cellsOf(`\n${mdx}\n`)).toEqual([{ type: "text/markdown", text: markdown, pinned: false }]);
  });

  test.each([
    ["types are blanked", "const a: number = 1;", "const a         = 1;"],
    ["a lone expression shows itself", "a", "a"],
    ["a last expression is displayed", "const a = 1;\na", "const a = 1;\ndisplay(a)"],
    ["a last expression with a semicolon, too", "const a = 1;\na;", "const a = 1;\ndisplay(a)"],
  ])("%s", (_, ts, js) => {
    expect(cellsOf(`\n\`\`\`ts\n${ts}\n\`\`\`\n`)).toEqual([{ type: "module", text: js, pinned: false }]);
  });

  test("pins code that stands open", () => {
    expect(cellsOf("\n```ts code=open\n1\n```\n")).toEqual([{ type: "module", text: "1", pinned: true }]);
  });

  test("carries the title, numbered cells, and no end of a script inside one", () => {
    const html = formatKitNotebook("T", [{ type: "module", text: "'</script>'", pinned: true }]);
    expect(html).toBe(
      "<!doctype html>\n<notebook>\n<title>T</title>\n" +
        '<script id="1" type="module" pinned>\n\'<\\/script>\'\n</script>\n</notebook>\n',
    );
    expect(kitNotebook(`${front}\nText.\n`, "x.mdx")).toContain("<title>T</title>");
  });
});
