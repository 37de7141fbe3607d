import { expect, test } from "vitest";
import { codeDrawer, setUpDrawer } from "../../src/lib/cells/code-html.ts";
import { htmlOf, textOf } from "../../src/lib/text/markup/html.ts";

const cell = { id: "growth", code: "folded", source: "growth" } as const;

test("code is closed, and open where its author says so; hidden code is not there", () => {
  expect(codeDrawer(cell, "Code of Table 1")?.type).toBe("element");
  expect(htmlOf(codeDrawer(cell, "Code of Table 1"))).not.toContain(" open");
  expect(htmlOf(codeDrawer({ ...cell, code: "open" }, "Code of Table 1"))).toContain(" open");
  expect(codeDrawer({ ...cell, code: "hidden" }, "Code of Table 1")).toBeNull();
});

test("the toggle says what the code makes, and a link to the cell opens it", () => {
  const html = htmlOf(codeDrawer(cell, "Code of Table 1"));
  expect(html).toContain("<summary>Code of Table 1</summary>");
  expect(html).toMatch(/<details.*id="growth".*<\/details>/s);
});

test("cells that show nothing stand in one drawer, each by its id and with the names that it makes", () => {
  const drawer = setUpDrawer([
    { id: "definitions", source: "const a = 1", makes: ["a"] },
    { id: null, source: "b()", makes: [] },
  ]);
  const html = htmlOf(drawer);
  expect(html.match(/<details/g)).toHaveLength(1);
  expect(html).toContain('id="definitions"');
  expect(drawer && textOf(drawer)).toMatch(/How this page is computed.*Makes a.*const a = 1.*Runs.*b\(\)/);
});

test("a page whose cells all show something has no such drawer", () => {
  expect(setUpDrawer([])).toBeNull();
});
