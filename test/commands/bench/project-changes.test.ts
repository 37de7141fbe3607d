import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeChange, type ProjectChange } from "../../../src/commands/bench/project-changes.ts";
import { changedNotebook, model, writeProject } from "../../../src/commands/bench/project-copy.ts";

const folder = mkdtempSync(join(tmpdir(), "changes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  sentence: changedNotebook(2),
  cell: changedNotebook(2),
  fact: "data/internap-2010-q2/facts.csv",
};

describe("a change between builds", () => {
  writeProject(folder, 2);

  test.each(Object.entries(files))("of a %s is another in each round", async (change, file) => {
    const read = () => readFileSync(join(folder, file), "utf8");
    const seen = [read()];
    for (const round of [0, 1]) {
      await makeChange(folder, change as ProjectChange, changedNotebook(2), round);
      seen.push(read());
    }
    expect(new Set(seen).size).toBe(3);
  });

  test("is of an edition, where there is one", () => {
    expect([1, 2, 1000].map(changedNotebook)).toEqual([
      model,
      "src/notebooks/edition-2.mdx",
      "src/notebooks/edition-501.mdx",
    ]);
  });
});
