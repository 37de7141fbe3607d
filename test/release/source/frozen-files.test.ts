import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFrozenFiles, writeFrozenFile } from "../../../src/lib/release/source/frozen-files.ts";

const newFolder = (): string => mkdtempSync(join(tmpdir(), "frozen-"));

test("a folder in which nothing is frozen has no records", () => {
  expect(readFrozenFiles(newFolder())).toEqual([]);
});

test("records are read in the order of their names, with their paths from the working directory", () => {
  const folder = newFolder();
  writeFrozenFile("b/2010-q2/2.json", "2", folder);
  writeFrozenFile("a/2010-q2/1.json", "1", folder);
  expect(readFrozenFiles(folder)).toEqual([
    { path: `${folder}/frozen/a/2010-q2/1.json`, name: "a/2010-q2/1.json", text: "1" },
    { path: `${folder}/frozen/b/2010-q2/2.json`, name: "b/2010-q2/2.json", text: "2" },
  ]);
});

test("a record that is there is never written over", () => {
  const folder = newFolder();
  writeFrozenFile("a/2010-q2/1.json", "1", folder);
  expect(() => writeFrozenFile("a/2010-q2/1.json", "2", folder)).toThrow("EEXIST");
  expect(readFrozenFiles(folder)[0]?.text).toBe("1");
});
