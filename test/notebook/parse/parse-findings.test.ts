import { expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { toModule } from "../../../src/lib/notebook/compile/to-module.ts";
import { toTypeModule } from "../../../src/lib/notebook/compile/type-module.ts";
import { compileInNode } from "../../../src/lib/notebook/run/compile-in-node.ts";
import { liveUnits } from "../../../src/lib/notebook/run/live-units.ts";
import { runNotebook } from "../../../src/lib/notebook/run/run-notebook.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";

/** A notebook whose findings begin on line 6. */
const notebook = (findings: string, body = "{fall}\n\n```ts\nconst fall = 4 - 2;\n```\n") =>
  `---\ntitle: T\ndescription: D\nrelease: r\nfindings:\n${findings}\n---\n\n${body}`;

/** What the findings of a notebook say when it has run, without numbers for expressions. */
async function told(findings: string, body?: string): Promise<readonly string[]> {
  const { notebook: data } = compileNotebook(notebook(findings, body), "x.mdx");
  const whole = { ...data, imports: {}, modules: {} };
  const { values, problems } = await runNotebook(whole, {}, { compile: compileInNode });
  expect(problems.map(formatProblem)).toEqual([]);
  return data.findings.map(({ check, parts }) => {
    const text = parts
      .map((part) => (typeof part === "string" ? part : String(values[part]?.value)))
      .join("");
    return [check, text].filter(Boolean).join(": ");
  });
}

test.each([
  ["a sentence", "  - Costs fell {fall} percent.", ["Costs fell 2 percent."]],
  ["a sentence in quotation marks", `  - 'Costs fell {fall + "%"}: a lot.'`, ["Costs fell 2%: a lot."]],
  ["a sentence on two lines", "  - Costs fell\n    {fall} percent.", ["Costs fell 2 percent."]],
  ["an object in braces", "  - 'Costs {({ a: fall }).a}'", ["Costs 2"]],
  ["a brace in a string", `  - 'Costs {"}" + fall}'`, ["Costs }2"]],
  ["two expressions", "  - From {fall} to {fall * 2}.", ["From 2 to 4."]],
  ["the same sentence twice", "  - It fell {fall}.\n  - It fell {fall}.", ["It fell 2.", "It fell 2."]],
  ["a check", "  - foot.costs@table", ["foot.costs@table"]],
  [
    "a check in words",
    "  - check: foot.costs@table\n    says: Costs are {fall}.",
    ["foot.costs@table: Costs are 2."],
  ],
  ["a comment", "  - 'Costs fell 3{/* typed: a bet */} percent.'", ["Costs fell 3 percent."]],
])("%s", async (_, findings, expected) => {
  expect(await told(findings)).toEqual(expected);
});

test("a finding that depends on an input is sent to no browser, as the text below it is", () => {
  const body = "{a}\n\n```ts\nconst a = view({ value: 3 });\n```\n";
  const { notebook: data } = compileNotebook(notebook("  - It is {a}.", body), "x.mdx");
  expect(data.inlines.map(({ isInFrontmatter }) => isInFrontmatter)).toEqual([true, false]);
  expect(liveUnits(data).inlines).toEqual([1]);
});

test("its expressions are part of the graph and of the types, in their places, and of no page", () => {
  const source = notebook("  - Costs fell {fal} percent.");
  const { notebook: data } = compileNotebook(source, "x.mdx");
  expect(data.inlines.map(({ place, source: code }) => [place, code])).toEqual([
    [{ line: 6, column: 17 }, "fal"],
    [{ line: 9, column: 2 }, "fall"],
  ]);
  const scope = { module: "./scope.ts", values: [], types: [] };
  expect(toTypeModule(source, "x.mdx", scope).split("\n")[5]).toBe("              ;(fal)         ");
  expect(toModule(source, "x.mdx").code).toContain("  - Costs fell {fal} percent.\n");
  expect(toModule(source, "x.mdx").code).toContain("{props.notebook.value(1)}");
});

test.each([
  ["  - Costs fell {fall percent.", "Costs fell {fall percent."],
  ['  - "Costs fell {\\"\\u0061\\"} percent."', 'Costs fell {"a"} percent.'],
])("%s cannot be read", (findings, sentence) => {
  const { notebook: data } = compileNotebook(notebook(findings), "x.mdx");
  expect(data.problems.map(formatProblem)).toEqual([
    `x.mdx:5:1  the expressions of the finding "${sentence}…" cannot be read; close each brace, and write the sentence without escapes of YAML`,
  ]);
});
