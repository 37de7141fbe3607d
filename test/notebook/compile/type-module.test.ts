import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toTypeModule, typeModule } from "../../../src/lib/notebook/compile/type-module.ts";

const scope = { module: "./scope.ts", values: ["series", "now"], types: ["Period"] };
const bodyOf = (source: string) => toTypeModule(source, "x.mdx", scope).slice(0, source.length);

describe("only code is left of a notebook, where it stood", () => {
  test.each([
    ["a cell", "# A\n```ts id=a\nconst a = 1;\n```\n", "   \n;         \nconst a = 1;\n  ;\n"],
    ["a cell in a list", "- b\n\n  ```ts\n  a\n  ```\n", "   \n\n  ;    \n  a\n    ;\n"],
    ["a cell in a quotation", "> ```ts\n> a\n> ```\n", "  ;    \n  a\n    ;\n"],
    ["an expression", "A {b}.\n", " ;(b) \n"],
    ["an expression after an emoji", "💶 {b}\n", "  ;(b)\n"],
    ["an object", "A {{ a: 1 }.a}\n", " ;({ a: 1 }.a)\n"],
    ["expressions side by side", "A {a}{b}\n", " ;(a, b)\n"],
    ["expressions on lines of their own", "{a}\n\n{b}\n", "(a,\n\n b)\n"],
    ["an expression after a cell", "```ts\na\n```\n\n{b}\n", ";    \na\n  ;\n\n(b)\n"],
    ["Windows line ends", "A\r\n\r\n```ts\r\na\r\n```\r\n", " \r\n\r\n;    \r\na\r\n  ;\r\n"],
    ["a cell that does not run", "```ts run=false\na\n```\n", "               \n \n   \n"],
    ["a comment", "A {/* b */}\n", "           \n"],
    ["another language", "```js\na\n```\n", "     \n \n   \n"],
  ])("%s", (_, source, expected) => {
    expect(bodyOf(source)).toBe(expected);
  });

  test("every line and column is kept, whatever the words", () => {
    const words = fc.stringMatching(/^[ a-zé💶.,\r\n]{0,40}$/u);
    fc.assert(
      fc.property(words, (text) => {
        const source = `${text}\n\n\`\`\`ts\nconst a = 1;\n\`\`\`\n`;
        const body = bodyOf(source);
        expect(body.indexOf("const a = 1;")).toBe(source.indexOf("const a = 1;"));
        expect(body.replace(/[^\r\n]/g, "")).toBe(source.replace(/[^\r\n]/g, ""));
      }),
    );
  });
});

test("a name that the notebook declares is not imported from the scope", () => {
  const code = toTypeModule("```ts\nconst now = 1;\n```\n", "x.mdx", scope);
  expect(code).toContain('import { series, type Period } from "./scope.ts";');
});

describe("the code without the blanks between", () => {
  const codeOf = (source: string): string => typeModule(source, "x.mdx", scope).code;
  const cell = (code: string): string => `\`\`\`ts\n${code}\n\`\`\`\n`;

  test("is the same whatever the words around it say", () => {
    const words = `One {1 + 1} two.\n\n${cell("const a = 1;")}\nThree {a}.\n`;
    const others = `# Heading {/* #h */}\n\nOther words, and {1 + 1} more.\n\n${cell("const a = 1;")}\n\n\n**Three**: {a}\n`;
    expect(codeOf(words)).toBe(codeOf(others));
  });

  test.each([
    ["a blank in a string", cell('const a = "b  c";'), cell('const a = "b c";')],
    ["a line end in code", cell("return\n1"), cell("return 1")],
    ["an expression in another place", "{1} {2}", "{2} {1}"],
    ["a cell that is an expression now", cell("a"), "{a}"],
  ])("is another with %s", (_, one, other) => {
    expect(codeOf(one)).not.toBe(codeOf(other));
  });
});
