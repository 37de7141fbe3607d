import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import { applyEdits, eraseTypes } from "../../../src/lib/notebook/code/erase-types.ts";
import { parseProgram } from "../../../src/lib/notebook/code/parse-program.ts";

function erased(code: string): string {
  const body = parseProgram(code);
  const edits = Array.isArray(body) ? eraseTypes(body, code) : body;
  if (!Array.isArray(edits)) throw new Error(edits.what);
  return applyEdits(code, edits);
}

/** One may end a statement where the other leaves a blank; neither moves anything. */
const withoutEnds = (code: string): string => code.replaceAll(/[; ]/g, " ");

const fences = globSync("src/notebooks/**/*.mdx").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^```ts[^\n]*\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code),
);

/** What a cell imports is taken from it too, and linked by the runtime. */
const withoutImports = (code: string): string =>
  code.replaceAll(/^import .*$/gm, (line) => " ".repeat(line.length));

test("every cell of the notebooks is what Node's own stripping of types leaves, character by character", () => {
  expect(fences.length).toBeGreaterThan(100);
  for (const code of fences)
    expect(withoutEnds(erased(code))).toBe(withoutEnds(withoutImports(stripTypeScriptTypes(code))));
});

test.each([
  "const a: number = 1;",
  "const x = <T,>(y: T): T => y;",
  "f<string>(1);",
  "let x = y as string;\n(1);",
  "a satisfies B;",
  "let a!: number;",
  "x!.y!.z;",
  "type A = 1;\nconst b = 2;",
  "interface A { b: string }\nconst c = 1;",
  "declare const d: number;",
  "abstract class B<T> extends C<T> implements D, E { private readonly x?: T = 1; abstract y(): void; z(this: B<T>): void {} }",
  "function f(this: Window, a?: string, ...rest: number[]): asserts a {}",
  "for (const [a, b] of c as [number, string][]) d<A>(b);",
  "const t = [`a`, b as string] as const;",
])("so is %j", (code) => {
  expect(withoutEnds(erased(code))).toBe(withoutEnds(stripTypeScriptTypes(code)));
});
