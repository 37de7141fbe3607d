import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { extractFolder } from "../../src/lib/release/extract/extract-folder.ts";
import { loadRelease } from "../../src/lib/release/node.ts";

const folder = mkdtempSync(join(tmpdir(), "data-"));
cpSync("data", folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const id = "internap-2010-q2";
const file = (name: string): string => join(folder, id, name);

test("a release is extracted once for all who ask for it", () => {
  const first = extractFolder(id, folder);
  expect(extractFolder(id, folder)).toBe(first);
  expect(loadRelease(id, folder).lines).toBe(first.extraction.release.lines);
  expect(loadRelease(id, folder)).toBe(loadRelease(id, folder));
  expect(extractFolder(id, "data")).not.toBe(first);
});

test.each([
  ["its text", "release.txt", "Internap", "Internet"],
  ["what is declared for it", "release.json", "\n", "\n\n"],
])("it is extracted again once %s has changed", (_, name, from, to) => {
  const before = extractFolder(id, folder);
  writeFileSync(file(name), readFileSync(file(name), "utf8").replace(from, to));
  const after = extractFolder(id, folder);
  expect(after).not.toBe(before);
  expect(extractFolder(id, folder)).toBe(after);
});

test("it is loaded again once its facts have changed", () => {
  const before = loadRelease(id, folder);
  const facts = readFileSync(file("facts.csv"), "utf8");
  writeFileSync(file("facts.csv"), facts.slice(0, facts.trimEnd().lastIndexOf("\n") + 1));
  expect(loadRelease(id, folder).witnesses).toHaveLength(before.witnesses.length - 1);
});
