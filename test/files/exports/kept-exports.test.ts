import { expect, test } from "vitest";
import { KeptExports } from "../../../src/lib/files/exports/kept-exports.ts";
import type { NotebookExports } from "../../../src/lib/files/exports/notebook-exports.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import type { Notebook } from "../../../src/lib/notebook/model/notebook.ts";

const notebook = (): Notebook => ({
  ...compileNotebook("", "src/notebooks/x.mdx").notebook,
  imports: {},
  modules: {},
});
const exportsOf = (text: string): NotebookExports => ({
  files: { "a.csv": text },
  workbooks: { xlsx: "AAAA" },
  cells: [[{ markdown: text, data: { "text/plain": text } }]],
  values: [
    { markdown: text, line: 3 },
    { markdown: "", line: null },
  ],
  live: text,
});

test("what was kept comes back as it was, and is not made again", async () => {
  const exports = new KeptExports(() => Promise.reject(new Error("made again")));
  const one = notebook();
  await exports.keep(one, async () => exportsOf("kept \u0000 “text”"));
  await exports.keep(one, () => Promise.reject(new Error("kept again")));
  expect(await exports.of(one)).toEqual(exportsOf("kept \u0000 “text”"));
});

test("what was not kept is made once, while its files are asked for one after the other", async () => {
  let count = 0;
  const exports = new KeptExports(async () => exportsOf(`made ${++count}`));
  const [one, other] = [notebook(), notebook()];
  expect((await exports.of(one)).files).toEqual({ "a.csv": "made 1" });
  expect((await exports.of(one)).files).toEqual({ "a.csv": "made 1" });
  expect((await exports.of(other)).files).toEqual({ "a.csv": "made 2" });
});
