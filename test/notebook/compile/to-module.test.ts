import fc from "fast-check";
import { expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { toModule } from "../../../src/lib/notebook/compile/to-module.ts";
import { problemsOf } from "../../../src/lib/notebook/model/notebook.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";
import { fence, front } from "../run-text.ts";

const pageOf = (text: string): string => {
  const { code } = toModule(front + text, "x.mdx");
  return code.slice(front.length, code.search(/\r?\n(import .*\r?\n)*export const notebook =/)).trimEnd();
};

test.each<[string, string, string]>([
  ["a fence", fence("1").trim(), "{props.notebook.cell(0)\n//\n}"],
  [
    "a fence between lines of a paragraph",
    `a\n${fence("1").trim()}\nb`,
    "a\n\n{props.notebook.cell(0)\n//\n}\n\nb",
  ],
  [
    "a fence in a tight list",
    "- a\n  ```ts\n  1\n  ```\n- b",
    "- a\n  {props.notebook.cell(0)\n  //\n  }\n- b",
  ],
  ["a fence in a quotation", "> ```ts\n> 1\n> ```", "> {props.notebook.cell(0)\n> //\n> }"],
  ["an expression", "a {1} b", "a {props.notebook.value(0)} b"],
  ["an expression over lines", "a {1 +\n  2} b", "a {props.notebook.value(0)\n  } b"],
  ["a comment stays", "a {/* b */} c", "a {/* b */} c"],
  ["props stay", "{props.children}", "{props.children}"],
  ["JSX stays", "{[1].map((i) => <b>{i}</b>)}", "{[1].map((i) => <b>{i}</b>)}"],
  ["an attribute without a cell's name stays", '<b title={"x"}>y</b>', '<b title={"x"}>y</b>'],
  ["another fence stays", "```js\n{x}\n```", "```js\n{x}\n```"],
  ["code and escapes stay", "`{a}` \\{b}", "`{a}` \\{b}"],
  [
    "own imports and exports stay",
    'import X from "./x.js"\n\nexport const y = 1;\n\n<X y={y} />',
    'import X from "./x.js"\n\nexport const y = 1;\n\n<X y={y} />',
  ],
])("%s", (_, text, page) => expect(pageOf(text)).toBe(page));

test("imports of cells become imports of the module under names of their own", () => {
  const cell =
    'import d, { op as o, type T } from "arquero";\nimport * as n from "./n.ts";\nawait import("./m.ts")';
  const { code } = toModule(`${front}import X from "./x.js"\n\n${fence(cell)}`, "x.mdx");
  expect(code).toContain('import { "default" as $import0 } from "arquero";');
  expect(code).toContain('import { "op" as $import1 } from "arquero";');
  expect(code).toContain('import * as $import2 from "./n.ts";');
  expect(code).toContain('imports: { "X": X, "d": $import0, "o": $import1, "n": $import2 }');
  expect(code).toContain('modules: { "./m.ts": () => import("./m.ts") }');
});

const words = fc.constantFrom("word", "**bold**", "日本 𝒳", "`{code}`", "[a](b)", "x \\{ y", "# not");
const pieces = fc.oneof(
  words.map((text) => ({ text, kept: [text] })),
  words.map((text) => ({ text: `${text} {1 + 1} after`, kept: [`${text} {`, "} after"] })),
  words.map((text) => ({ text: `- ${text}\n\n  \`\`\`ts\n  1\n  \`\`\``, kept: [`- ${text}`] })),
  words.map((text) => ({ text: `> ${text} {2}`, kept: [`> ${text} {`] })),
  fc.constant({ text: "```ts\nconst a = 1\n```", kept: [] as string[] }),
);

test("every character outside fences and expressions is kept, in order and on its line", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), (parts, eol) => {
      const text = `${parts.map((part) => part.text).join("\n\n")}\n`.replaceAll("\n", eol);
      const { code } = toModule(front.replaceAll("\n", eol) + text, "x.mdx");
      let at = 0;
      for (const kept of parts.flatMap((part) => part.kept)) {
        const found = code.indexOf(kept, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + kept.length;
      }
      const lines = (front + text).split(/\r\n|\n/).length;
      expect(code.split(/\r\n|\n/)[lines + 1] ?? code).toMatch(/^export const notebook|^$/);
    }),
    { numRuns: 200 },
  );
});

test.each<[string, string, string[]]>([
  [
    "an unknown key",
    "```ts id=a cod=open\n1\n```",
    ['x.mdx:6:12  "cod" is not known on a cell; did you mean "code"?'],
  ],
  [
    "a wrong value",
    "```ts code=opened\n1\n```",
    ['x.mdx:6:7  "code=opened" is not a value of "code"; it is code=open, code=folded or code=hidden'],
  ],
  [
    "a malformed id",
    "- x\n  ```ts id=A_b\n  1\n  ```",
    [
      'x.mdx:7:9  "id=A_b" is not a value of "id"; an id is small letters, digits and hyphens, such as id=bridge',
    ],
  ],
  ["a key twice", "```ts id=a id=b\n1\n```", ['x.mdx:6:12  "id" stands twice on this cell; keep one']],
  [
    "an id twice",
    `${fence("1", "id=a")}${fence("2", "id=a")}`,
    ['x.mdx:10:7  the id "a" is taken by the cell on line 6; choose another'],
  ],
  [
    "a brace never closed",
    "a {b",
    [
      "x.mdx:6:3  Unexpected end of file in expression, expected a corresponding closing brace for `{`; close it with }, or write \\{ for a sign that opens no expression",
    ],
  ],
  [
    "an import that is none",
    'import { x } fro "./x.js"',
    ["x.mdx:6:14  expected `from` but found `Identifier`"],
  ],
])("%s is a problem with its place", (_, text, problems) => {
  expect(problemsOf(compileNotebook(front + text, "x.mdx").notebook).map(formatProblem)).toEqual(problems);
});

test("the code of a cell knows the place of its first character", () => {
  const { notebook } = compileNotebook(`${front}- a\r\n  \`\`\`ts\r\n    x\r\n  y\r\n  \`\`\`\r\n`, "x.mdx");
  expect(notebook.cells[0]).toMatchObject({
    source: "  x\r\ny",
    place: { line: 8, column: 3 },
    fence: { line: 7, column: 3 },
  });
});
