import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeForKernel, packagesOf, withOwnNames } from "../../../src/lib/files/exports/jupyter-code.ts";
import { codeForObservable } from "../../../src/lib/files/exports/observable-code.ts";
import { cellsOfSite, inRunOrder } from "../../../src/lib/files/exports/run-order.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";

const compiled = (...cells: readonly string[]) =>
  compileNotebook(cells.map((code) => `\`\`\`ts\n${code}\n\`\`\``).join("\n\n"), "src/notebooks/x.mdx")
    .notebook;

const codeOf = (code: string): string => {
  const [cell] = compiled(code).cells;
  return cell ? codeForKernel(cell, new Map([["d3-array", "npm:d3-array@3.2.4"]])) : "";
};

describe("the code of a cell in a kernel", () => {
  test.each([
    "1",
    "const a: number = 1;\na",
    "const a = {\n  b: 1,\n};",
    "await x();\ny",
    "function f() {\n  return 1;\n}",
  ])("is the author’s: %j", (code) => expect(codeOf(code)).toBe(code));

  test.each(["display(1)", "display(1);\nconst a = 1;", "for (const a of [1]) {\n  display(a);\n}"])(
    "ends with no value where it shows what it shows by itself: %j",
    (code) => expect(codeOf(code)).toBe(`${code}\nvoid 0;`),
  );

  test("names packages as Deno does, in imports alone", () => {
    expect(codeOf('import { mean } from "d3-array";\nmean(["d3-array"])')).toBe(
      'import { mean } from "npm:d3-array@3.2.4";\nmean(["d3-array"])',
    );
  });
});

describe("a file of figures beside a notebook goes with its code", () => {
  const code = 'import targets from "./guide-targets.csv";\nreadCsv(targets, {})';
  const notebook = { ...compiled(code), imports: {}, modules: {} };
  const [cell] = notebook.cells;
  const written = cell ? codeForKernel(cell, packagesOf(notebook)) : "";

  test("as a module that any program reads", async () => {
    const [, address = ""] = /from "(.*?)"/.exec(written) ?? [];
    const { default: file } = await import(/* @vite-ignore */ address);
    expect(file).toEqual({
      path: "src/notebooks/guide-targets.csv",
      text: readFileSync("src/notebooks/guide-targets.csv", "utf8"),
    });
  });

  test("and comes back under its name", () => expect(withOwnNames(written)).toBe(code));
  test("so that such a cell runs anywhere", () => expect(cellsOfSite(notebook).size).toBe(0));
});

describe("the code of a cell in a page of Observable", () => {
  test.each([
    ["const a: number = 1;", "const a: number = 1;"],
    ["const a = 1;\na;", "const a = 1;\ntieout.show(display, a);"],
    ["display(1);", "tieout.show(display, 1);"],
    [
      "[1].forEach(display);\nconst a = 1;",
      "[1].forEach(((value) => tieout.show(display, value)));\nconst a = 1;",
    ],
    ["const f = (display: number) => display;", "const f = (display: number) => display;"],
    ["const a = view(b);", "const a = tieout.view(view, display, b);"],
    ["const a = view(b);\nconst c = a;", "const a = tieout.value(display, b);\nconst c = a;"],
  ])("%j is %j", (code, expected) => {
    const [cell] = compiled(code).cells;
    expect(cell && codeForObservable(cell, new Map())).toBe(expected);
  });
});

describe("the order in which cells stand for a kernel", () => {
  const order = (...cells: readonly string[]): readonly number[] =>
    inRunOrder(compiled(...cells), [...cells.keys()], (index) => index);

  test("is that of the text, but for what others before it need", () => {
    expect(order("const a = 1;", "const b = a;", "b")).toEqual([0, 1, 2]);
    expect(order("b", "c", "const b = a;", "const c = 1;", "const a = 1;")).toEqual([4, 2, 0, 3, 1]);
  });

  test("has an end where cells need each other", () => {
    expect(order("const a = b;", "const b = a;").toSorted()).toEqual([0, 1]);
  });
});

test("cells that take a module of the project run on its site alone, and those that need them", () => {
  const notebook = compiled(
    'import { a } from "./a.ts";\nconst b = a;',
    "b",
    'const c = await import("../c.ts");',
    '"from ./a.ts"',
  );
  expect([...cellsOfSite(notebook)].toSorted()).toEqual([0, 1, 2]);
});
