import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { follow, readRecipes } from "./read-recipes.ts";
import { TemporarySite } from "./temporary-site.ts";

const recipes = readRecipes("Recipes for developers");

/** Runs the tests that a recipe names, as `npx vitest run` does. */
function runVitest(site: TemporarySite, line: string): void {
  const [, files = ""] = /^npx vitest run (.+)$/.exec(line) ?? [];
  expect(files, line).not.toBe("");
  const command = [resolve("node_modules/vitest/vitest.mjs"), "run", "--project=code", ...files.split(" ")];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: site.folder,
    encoding: "utf8",
  });
  expect(status, stdout + stderr).toBe(0);
}

describe("recipes for developers in CONTRIBUTING.md do what they say, in three files of src at most", () => {
  const site = new TemporarySite();
  for (const part of ["test", "vitest.config.ts"])
    cpSync(part, join(site.folder, part), {
      recursive: true,
      filter: (path) => !/^test\/(?:browser|sites)\b/.test(path),
    });

  test.each([...recipes])("%s", (_, steps) => {
    const touched = new Set(steps.map(({ file }) => file).filter((file) => file.startsWith("src/")));
    expect(touched.size).toBeLessThanOrEqual(3);
    expect(steps.at(-1)?.what).toBe("run");
    for (const step of steps) follow(site, step, runVitest);
  });
});
