import { expect, test } from "vitest";
import { compileInPage } from "../../../src/lib/notebook/run/compile-in-page.ts";

const path = "src/notebooks/growth.mdx";

/** The body of a cell whose first line is line 12 of its file; its second line is that of the body. */
const compile = (code: string, limit = 10_000) =>
  compileInPage(limit)({ body: `\n${code}`, names: ["a"], isAsync: false, path, line: 12 });

test("a body is given the values of its names", () => {
  expect(compile("return a + 1")(41)).toBe(42);
});

test.each([
  ["where it throws", "const b = a;\n  b.c.d;", `cell:${path}:13:7`],
  ["where its loop does not end", "const b = a;\n  for (;;);", `cell:${path}:13:3`],
])("the stack of an error says the file of the notebook, line and column %s", (_, code, place) => {
  let stack = "";
  try {
    compile(code, 20)({});
  } catch (error) {
    stack = String((error as Error).stack);
  }
  expect(stack).toContain(place);
});

test("a loop that takes its time within the limit ends as it will", () => {
  expect(compile("let b = 0; for (let i = 0; i < 1000; i++) b += i; return b")(0)).toBe(499_500);
});

test("what is no JavaScript is a SyntaxError", () => {
  expect(() => compile("return )")).toThrow(SyntaxError);
});
