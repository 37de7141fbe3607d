import { expect, test } from "vitest";
import { notebookExports } from "../../../src/lib/files/exports/notebook-exports.ts";
import { possibleStems } from "../../../src/lib/files/exports/notebook-outputs.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import type { Notebook } from "../../../src/lib/notebook/model/notebook.ts";
import { publishNotebook } from "../../../src/lib/site/publish-notebook.ts";
import { internap } from "../../site/internap.ts";

const front = "---\ntitle: T\ndescription: D\nrelease: internap-2010-q2\n---\n\n";

/** The names of the files of a notebook, those that it could have, and its cells as HTML. */
async function filesOf(body: string) {
  const { notebook: data } = compileNotebook(front + body, "src/notebooks/x.mdx");
  const notebook: Notebook = { ...data, imports: {}, modules: {} };
  const published = await publishNotebook(notebook, internap());
  expect(published.problems).toEqual([]);
  const exports = await notebookExports({ base: "/" }, internap(), { notebook, ...published });
  return {
    names: Object.keys(exports.files),
    possible: possibleStems(notebook),
    exports,
    cells: published.cells,
  };
}

const chart = 'barChart({ title: "B", description: "", rows: [["x", figure("revenues", "2010-Q2")]] })';

test.each([
  ["a table", "```ts id=a\n[{ x: 1 }]\n```", ["a.csv", "a.json"]],
  ["a chart", `\`\`\`ts id=a\n${chart}\n\`\`\``, ["a.csv", "a.json", "a.svg"]],
  ["a drawing", "```ts id=a\nPlot.plot({ marks: [Plot.ruleY([0])] })\n```", ["a.svg"]],
  ["a cell without an id", "```ts\n[{ x: 1 }]\n```", []],
  ["words", '```ts id=a\n"words"\n```', []],
  ["a declaration", "```ts id=a\nconst rows = [{ x: 1 }];\n```", []],
  ["what does not run", "```ts id=a run=false\n[{ x: 1 }]\n```", []],
  [
    "several outputs",
    '```ts id=a\ndisplay([{ x: 1 }]);\ndisplay("words");\n\n[{ x: 2 }]\n```',
    ["a.csv", "a.json", "a-2.csv", "a-2.json"],
  ],
  [
    "a number that is another cell",
    "```ts id=a\ndisplay([{ x: 1 }]);\n[{ x: 2 }]\n```\n\n```ts id=a-2\n[{ x: 3 }]\n```",
    ["a.csv", "a.json", "a-3.csv", "a-3.json", "a-2.csv", "a-2.json"],
  ],
])("%s has its files, by the id of its cell", async (_, body, expected) => {
  const { names, possible } = await filesOf(body);
  expect(names).toEqual(expected);
  const stems = new Set(names.map((name) => name.replace(/\..*/, "")));
  expect(possible).toEqual(expect.arrayContaining([...stems]));
});

test("what cannot show anything claims no name", async () => {
  expect((await filesOf("```ts id=a\nconst a = 1;\n```\n\n```ts\na\n```")).possible).toEqual([]);
});

test("what a loop displays beyond its names has none", async () => {
  const { names } = await filesOf("```ts id=a\nfor (const x of [1, 2, 3]) display([{ x }]);\n```");
  expect(names).toEqual(["a.csv", "a.json"]);
});

test("the links stand below the cell, and say where a reader can change it", async () => {
  const { cells } = await filesOf(
    `\`\`\`ts id=a\n${chart}\n\`\`\`\n\n\`\`\`ts id=b\nconst n = view(Inputs.radio({ name: "n", label: "N", options: ["a", "b"] }));\n\`\`\`\n\n\`\`\`ts id=c\n[{ n }]\n\`\`\`\n\n\`\`\`ts id=d\nbarChart({ title: n, description: "", rows: [] })\n\`\`\``,
  );
  const link = (name: string) =>
    `<a href="/base/notebooks/x/${name}">${name.replace(/.*\./, "").toUpperCase()}</a>`;
  // Drawn by a browser that is asked to.
  const picture = `<a href="/base/embed/picture/?of=notebooks/x/a.png">PNG</a>`;
  expect(cells[0]).toContain(
    `<p class="downloads">${[...["a.csv", "a.json", "a.svg"].map(link), picture].join(" · ")}</p>`,
  );
  // A picture of dots is not made anew in the page.
  expect(cells[3]).toContain('d.png">PNG</a> as published</p>');
  expect(cells[2]).toContain('c.json">JSON</a></p>');
});

test("a table without a caption is called by its cell", async () => {
  const { exports } = await filesOf("```ts id=growth-by-line\n[{ x: 1 }]\n```");
  expect(JSON.parse(exports.files["growth-by-line.json"] ?? "")).toMatchObject({
    $schema: "../../schema/v1/table.json",
    title: "growth by line",
    page: "./#growth-by-line",
    rows: [[{ kind: "number", text: "1" }]],
  });
});
