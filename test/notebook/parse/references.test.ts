import { expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { problemsOf } from "../../../src/lib/notebook/model/notebook.ts";

const front = "---\ntitle: T\ndescription: D\nrelease: r\n---\n\n";
const referencesOf = (text: string) =>
  compileNotebook(front + text, "x.mdx").notebook.references.map(
    ({ id, line, column }) => `${id} ${line}:${column}`,
  );

test.each([
  ["a reference takes its own words", "See [@growth].", ["growth 7:6"]],
  ["a link keeps its author's", "See [the *growth*](@growth).", ["growth 7:20"]],
  ["a check may be referred to", "[@agree.sales.2012/2011@L3]", ["agree.sales.2012/2011@L3 7:2"]],
  ["a part of a notebook, too", "- **[@a#b]**\n- [@#c]", ["a#b 7:6", "#c 8:4"]],
  ["code is not read", "`[@growth]`\n\n```js\n[@growth]\n```", []],
  ["an address is no reference", "[a@b](mailto:a@b) and [c](../d/#e)", []],
])("%s", (_, text, found) => expect(referencesOf(text)).toEqual(found));

test("a heading needs an id of its author", () => {
  const { notebook } = compileNotebook(`${front}## A {/* #a */}\n\n## B\n`, "x.mdx");
  expect(problemsOf(notebook)).toMatchObject([{ rule: "heading-has-an-id", line: 9, column: 1 }]);
});
