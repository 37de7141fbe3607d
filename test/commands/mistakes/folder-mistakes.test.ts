import { expect, test } from "vitest";
import { folderMistakes } from "../../../src/commands/mistakes/folder-mistakes.ts";

const notebookAt = (path: string) => ({
  path,
  source: "",
  frontmatter: { data: { release: "oak-2012" }, places: {}, problems: [] },
});

test.each(["/home/ann/oak/notebooks/sales.mdx", "../oak/notebooks/sales.mdx"])(
  "notebooks outside of the project, as %s, are told once, with what to do",
  (path) => {
    const other = path.replace("sales", "profit");
    expect(folderMistakes([notebookAt(path), notebookAt(other)])).toEqual([
      expect.objectContaining({ file: path, what: "it lies outside of the project" }),
    ]);
  },
);

test("notebooks in a folder of the project may be over any release", () => {
  expect(folderMistakes([notebookAt("own/notebooks/sales.mdx")])).toEqual([]);
});
