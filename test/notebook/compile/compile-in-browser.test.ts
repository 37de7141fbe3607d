import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { blocksOf } from "../../../src/lib/desk/node.ts";
import { problemsOf } from "../../../src/lib/notebook/index.ts";
import { compileNotebook, pageText } from "../../../src/lib/notebook/node.ts";
import { mistakes as seventy } from "../../commands/mistakes/seventy-mistakes.ts";

interface Compilers {
  readonly compileNotebook: typeof compileNotebook;
  readonly pageText: typeof pageText;
  readonly blocksOf: typeof blocksOf;
}

const inBuild: Compilers = { compileNotebook, pageText, blocksOf };
let inBrowser = inBuild;

/** The same modules over the parsers that stand in for those of the build where there is no Node. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock("#parse-module", () => import("../../../src/lib/notebook/code/parse-module-browser.ts"));
  vi.doMock("#parse-markup", () => import("../../../src/lib/notebook/parse/parse-markup-browser.ts"));
  inBrowser = {
    ...(await import("../../../src/lib/notebook/node.ts")),
    ...(await import("../../../src/lib/desk/node.ts")),
  };
  vi.doUnmock("#parse-module");
  vi.doUnmock("#parse-markup");
});

/** What the next file loads is as in the build again. */
afterAll(() => vi.resetModules());

/** All that a page is made of, and where each block stands. */
function all(source: string, path: string, by: Compilers): unknown {
  const compiled = by.compileNotebook(source, path);
  return JSON.parse(
    JSON.stringify({ compiled, text: by.pageText(compiled), blocks: by.blocksOf(source, path) }),
  );
}

describe("in a browser is compiled as in the build", () => {
  const paths = globSync(["src/notebooks/**/*.mdx", "examples/**/*.mdx", "test/sites/**/*.mdx"]);

  test("each notebook, to the character", () => {
    expect(paths.length).toBeGreaterThan(15);
    expect(inBrowser.compileNotebook).not.toBe(compileNotebook);
    for (const path of paths) {
      const source = readFileSync(path, "utf8");
      expect(all(source, path, inBrowser), path).toEqual(all(source, path, inBuild));
    }
  });

  const head = "---\ntitle: Fern\nrelease: fern-2012\n---\n\n";
  const cell = (code: string): string => `${head}\`\`\`ts id=one\n${code}\n\`\`\`\n`;

  test.each([
    [
      "types of names",
      cell("const a: readonly [number, string?] = [1];\nlet b!: Map<string, Array<number>>;"),
    ],
    [
      "types of functions",
      cell("function f<T extends object>(this: T, a?: string, ...b: T[]): asserts a {}"),
    ],
    ["arrows with types", cell("const g = async <T,>(x: T): Promise<T> => await x;\ng<string>('')!.length;")],
    [
      "what is no value",
      cell("interface A { a: 1 }\ntype B = A['a'] | `x$\x7bstring}`;\ndeclare const d: B;"),
    ],
    ["as, satisfies and as const", cell("const t = [1, x as number] as const satisfies unknown;")],
    [
      "classes",
      cell(
        "abstract class A<T> extends B<T> implements C { private readonly x?: T = 1; abstract f(): void; abstract g: T; h(): void; h() {} #y = 2; static { z(); } }",
      ),
    ],
    [
      "patterns",
      cell("const { a, b: [c = 1, ...d], ...e } = f;\nfor (const [g, h] of Object.entries(e)) g(h);"),
    ],
    ["a name under typeof, one that reads itself", cell("const a = typeof b === 'undefined' ? 1 : a;")],
    ["await of the cell, loops, labels", cell("for await (const a of b) c: for (;;) { await a; break c; }")],
    [
      "imports",
      cell('import { a as b, type C } from "./x.ts";\nimport * as d from "y";\nawait import("z");'),
    ],
    ["what is loaded with attributes", cell('import rows from "./x.json" with { type: "json" };\nrows;')],
    ["operators", cell("a ??= b?.c?.[d] ?? (e, f) ** 2n;\ndelete g.h, void 0, i++;")],
    ["templates and expressions of letters", cell("`a$\x7b`b$\x7bc}`}` + /[/\\]}]+/giu.source;")],
    ["signs outside the first plane", `${cell('const "𝒜" = 1;\n')}\n𝒜 {a} 👩‍👩‍👧 {b}.\n`],
    ["a last expression of an object", cell("({ a, b() {}, get c() { return 1; }, [d]: e });")],
    [
      "lists with cells in them",
      `${head}1. one\n\n   \`\`\`ts\n   a;\n   \`\`\`\n\n2. two\n   - {a}\n   - [ ] b\n   - [x] c\n`,
    ],
    ["quotations and callouts", `${head}> [!NOTE]\n> {a} of\n> {\n>   b\n> }\n\n> "Words" [@one].\n`],
    ["tables", `${head}| a | b |\n| :-- | --: |\n| {a} | \`{b}\` \\| c |\n`],
    [
      "elements and expressions that are all of a paragraph",
      `${head}<b>a *b*</b> {c}\n\n- <i>d</i>\n- {e}\n\n> {f} <s>g</s>\n`,
    ],
    ["footnotes", `${head}One[^1] and two[^b].\n\n[^1]: The first {a}.\n[^b]: Another.\n`],
    ["formulas, and dollars that are none", `${head}It cost $5 to $6: $$\\frac{a}{b}$$.\n\n$$\nx^2\n$$\n`],
    [
      "elements with attributes",
      `${head}<aside class="a" hidden {...b} title={c}>\n  *Words* <b data-x='1'>d</b>\n</aside>\n`,
    ],
    [
      "ids and comments",
      `${head}## Growth {/* #growth */}\n\nIt is 5 {/* typed: said */}.\n\n{/* nothing */}\n`,
    ],
    ["a cell without blank lines around it", `${head}Words\n\`\`\`ts\na;\n\`\`\`\nmore\n`],
    ["breaks, marks and addresses", `${head}a  \nb\\\nc ~~d~~ **e** _f_ https://example.org/a?b=c\n`],
    ["references and links", `${head}[@one] and [words](@two#three), [a](#growth), ![b](c.png "d").\n`],
    [
      "lines that end as in Windows",
      `${head}# A {/* #a */}\n\nOne {a}.\n\n\`\`\`ts\nb;\n\`\`\`\n`.replaceAll("\n", "\r\n"),
    ],
    ["types in an expression", `${head}Words {(a as string)!.length} and <b title={c satisfies d}>e</b>.\n`],
    [
      "what the engine refuses, and no parser",
      cell(
        "let a = 1;\nlet a = 2;\nconst b = (c, c) => delete c;\narguments = { __proto__: b, __proto__: a };",
      ),
    ],
    ["assigned to in parentheses", cell("(a) = [(b)] = { c: (d) } = e;\n(f)++;\nfor ((g) of h) g;")],
    ["accessors", cell("class A { accessor a = 1; abstract b(): void; override c() {} }")],
    [
      "braces in strings, patterns and templates",
      `${head}Words {"}" + '{'} and {/[}]/u} and {\`}$\x7ba}\`} <b title={{ a: "}" }.a}>c</b>.\n`,
    ],
    ["keywords as names", cell("const type = 1, of = type;\nlet as = of satisfies number;")],
    [
      "imports of the text, with types",
      `${head}import a, { type B } from "./b.ts";\nimport type { C } from "./c.ts";\n\nexport const d = a as C;\n\n{d}\n`,
    ],
    [
      "a module that goes on behind a blank line",
      `${head}export const a = () => {\n\n  return 1;\n};\n\n{a()}\n`,
    ],
    ["blanks that do not break before an expression", `${head}\u00a0{a}\n\n{b}\u00a0{c}\n`],
    ["front matter of TOML", '+++\na = "1"\n+++\n\nWords {a}.\n'],
    ["front matter that is never closed", "---\ntitle: Fern\n\n> Words\n\n- {a}\n"],
    ["a mark of the byte order", `\uFEFF${head}import a from "b"\n\n{a}.\n`],
    ["no front matter", "Only words {a}.\n"],
    ["nothing", ""],
  ])("%s", (_, source) => {
    expect(all(source, "a.mdx", inBrowser)).toEqual(all(source, "a.mdx", inBuild));
  });

  const mistakes = (source: string, by: Compilers): unknown => {
    const { notebook } = by.compileNotebook(source, "a.mdx");
    const found = [
      ...notebook.problems,
      ...[...notebook.cells, ...notebook.inlines].flatMap((one) => one.problems),
    ];
    return found.map(({ rule, line }) => `${line} ${rule}`);
  };

  test.each([
    ["a sign that opens no element", "It fell <5%.\n"],
    ["a comment of HTML", "Words <!-- not shown -->\n"],
    ["an element that is not closed", "Words <span>and more.\n\nNext.\n"],
    ["an element that was never opened", "Words</b>\n"],
    ["a brace that is not closed", "Words {a\n"],
    ["an expression that is none", "Words {a b} and {c}.\n"],
    ["a brace that is not closed, far above the end", "Words {a\n\nb.\n\n- c\n"],
    ["a quotation mark that is not closed", 'Words <b title="a>b</b>.\n\nc.\n\nd.\n'],
    ["a fragment that was never opened", "Words.\n\n</>\n\nMore.\n"],
    ["a type where none can be", "Words {a: 1}, {b?}, {[c: d]}, {(e, f: g)} and {h(i: j)}.\n"],
    ["an expression that is none in an attribute", "- <b title={a 1} lang={{c d}}>b</b>\nWords.\n"],
    ["a word for a name, behind braces on lines of their own", "Words {function f( {\n}} more.\n\n$$a$$\n"],
    ["an expression of two lines that is none", "> {a\n> b c}\n\nWords {it's}.\n"],
    ["an empty expression", "Words {}.\n"],
    ["a cell that is no code", "```ts\nconst = 1;\n```\n"],
    ["a constant without a value", "```ts\nconst a\n\nb();\n```\n"],
    ["two expressions on a line", "```ts\na b\n\nc\n```\n"],
    ["words under an import", 'import a from "b"\nwords {a}\n\nMore {a}.\n'],
    ["an import of the text that is none", "import {a} from 'b\n\nWords.\n"],
    ["what has no JavaScript", "```ts\nenum A { b }\n```\n"],
    ["what stands outside of a function", "```ts\nnew.target;\n```\n"],
    ["a fence that is not closed", "```ts\na;\n"],
    ["a heading without an id", "## Growth\n"],
  ])("so is the place of a mistake: %s", (_, text) => {
    expect(mistakes(head + text, inBuild)).not.toEqual(mistakes(head, inBuild));
    expect(mistakes(head + text, inBrowser)).toEqual(mistakes(head + text, inBuild));
  });

  const told = (source: string, by: Compilers): unknown => {
    const { notebook } = by.compileNotebook(source, "a.mdx");
    return problemsOf(notebook).map(({ rule, line, column, fix }) => ({ rule, line, column, fix }));
  };

  test.each(seventy.map(({ made, body = "" }) => [made, `${head}Revenues fell.\n\n${body}\n`]))(
    "and so is what to do about it: %s",
    (_, source) => {
      expect(told(source, inBrowser)).toEqual(told(source, inBuild));
    },
  );
});
