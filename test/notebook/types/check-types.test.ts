import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CheckTypes, openTypeChecker } from "../../../src/lib/notebook/types/check-types.ts";
import { formatTypeProblems } from "../../../src/lib/notebook/types/format-types.ts";

const folder = mkdtempSync(join(tmpdir(), "types-"));
const config = join(folder, "tsconfig.json");
const module = join(folder, "scope.ts");
const declared = [
  'export type Period = "2010-Q1" | "2010-Q2";',
  'export declare function at(period: Period): "dollars";',
  "export declare const now: number;",
].join("\n");
const scope = { module, values: ["at", "now"], types: ["Period"] };
let check: CheckTypes;

beforeAll(() => {
  const options = {
    strict: true,
    module: "ESNext",
    target: "ESNext",
    noEmit: true,
    types: [],
    lib: ["ES2024"],
  };
  const compilerOptions = { ...options, allowImportingTsExtensions: true, moduleResolution: "Bundler" };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ["empty.ts"] }));
  writeFileSync(join(folder, "empty.ts"), "export {};");
  check = openTypeChecker();
});
afterAll(() => rmSync(folder, { recursive: true }));

function messages(source: string): readonly string[] {
  const path = join(folder, "x.mdx");
  const found = check({ config, notebooks: [{ path, source, scope }], made: new Map([[module, declared]]) });
  const lines = formatTypeProblems(found.problems, false).split("\n");
  return lines.filter((line) => line.includes("error TS")).map((line) => line.slice(line.indexOf("x.mdx")));
}

const cell = (code: string): string => `\`\`\`ts\n${code}\n\`\`\`\n`;

describe("cells and expressions share a scope", () => {
  test.each([
    ["a name of another cell", `${cell("const a: number = 1;")}\n${cell("const b: number = a;")}`],
    ["a name of a later cell", `${cell("const b: number = a;")}\n${cell("const a = 1;")}`],
    ["in an expression", `{a.toFixed(1)}\n\n${cell("const a = 1;")}`],
    ["await", cell("const a = await Promise.resolve(1);\na.toFixed()")],
    ["the scope, and its types", cell('const of = (period: Period) => at(period);\nof("2010-Q1")')],
    ["a name of the scope that a cell declares anew", cell('const now = "2010-Q1";\nat(now)')],
    ["an object as an expression", "{{ a: 1 }.a}\n"],
    ["a line without a semicolon, and an expression after it", `${cell("now")}\n{now}\n\n{at("2010-Q2")}\n`],
    ["what nothing reads", cell("const a = 1;")],
  ])("%s", (_, source) => {
    expect(messages(source)).toEqual([]);
  });
});

describe("a mistake is said in the compiler's words, at its line and column", () => {
  test.each([
    [
      "a misspelt name",
      cell("nowe"),
      "x.mdx:2:1 - error TS2552: Cannot find name 'nowe'. Did you mean 'now'?",
    ],
    [
      "a misspelt id",
      cell(`at("2010-Q22")`),
      `x.mdx:2:4 - error TS2345: Argument of type '"2010-Q22"' is not assignable to parameter of type 'Period'. Did you mean '"2010-Q2"'?`,
    ],
    [
      "in a list",
      "- a\n\n  ```ts\n  now.a\n  ```\n",
      "x.mdx:4:7 - error TS2339: Property 'a' does not exist on type 'number'.",
    ],
    [
      "after an emoji",
      "💶 {now.a}\n",
      "x.mdx:1:9 - error TS2339: Property 'a' does not exist on type 'number'.",
    ],
    [
      "after Windows line ends",
      "A\r\n\r\nB {now.a}\r\n",
      "x.mdx:3:8 - error TS2339: Property 'a' does not exist on type 'number'.",
    ],
    [
      "in an attribute",
      `<b title={a.b}>c</b>\n\n${cell("const a = now;")}`,
      "x.mdx:1:13 - error TS2339: Property 'b' does not exist on type 'number'.",
    ],
    ["of syntax", cell("const a = ;"), "x.mdx:2:11 - error TS1109: Expression expected."],
    [
      "a name declared twice",
      `${cell("const a = 1;")}\n${cell("const a = 2;")}`,
      "x.mdx:2:7 - error TS2451: Cannot redeclare block-scoped variable 'a'.",
    ],
  ])("%s", (_, source, expected) => {
    expect(messages(source)[0]).toBe(expected);
  });
});

test("messages show the line as its author wrote it, under the path of the notebook", () => {
  const path = relative(process.cwd(), join(folder, "x.mdx"));
  const found = check({
    config,
    notebooks: [{ path, source: "The figure {now.a} is **here**.\n", scope }],
    made: new Map([[module, declared]]),
  });
  expect(formatTypeProblems(found.problems, false)).toContain("1 The figure {now.a} is **here**.");
});
