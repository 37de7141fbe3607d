import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { follow, readRecipes } from "./read-recipes.ts";
import { TemporarySite } from "./temporary-site.ts";

const recipes = readRecipes("Recipes for developers");

/** The tests that a recipe runs, by the words of `npx vitest run`. */
function testsOf(line: string): readonly string[] {
  const [, files = ""] = /^npx vitest run (.+)$/.exec(line) ?? [];
  expect(files, line).not.toBe("");
  return files.split(" ");
}

describe("recipes for developers in CONTRIBUTING.md do what they say, in three files of src at most", () => {
  const site = new TemporarySite();
  const tests: string[] = [];
  for (const part of ["test", "vitest.config.ts"])
    cpSync(part, join(site.folder, part), {
      recursive: true,
      filter: (path) => !/^test\/(?:browser|sites)\b/.test(path),
    });

  test.each([...recipes])("%s", (_, steps) => {
    const touched = new Set(steps.map(({ file }) => file).filter((file) => file.startsWith("src/")));
    expect(touched.size).toBeLessThanOrEqual(3);
    expect(steps.at(-1)?.what).toBe("run");
    for (const step of steps) follow(site, step, (_, line) => tests.push(...testsOf(line)));
  });

  // The rest is done once, when all recipes are followed.
  test("the tests that they write, and those that know of what they add, pass", () => {
    expect(tests.length).toBeGreaterThanOrEqual(recipes.size);
    const command = [resolve("node_modules/vitest/vitest.mjs"), "run", "--project=code", ...tests];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: site.folder,
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
    for (const file of tests) expect(stdout).toContain(file);
  });

  test("what they write has no mistake in its types", () => {
    const files = [...recipes.values()].flat().map(({ file }) => file);
    const touched = new Set(
      files.filter((file) => file.endsWith(".ts")).map((file) => join(site.folder, file)),
    );
    expect(touched.size).toBeGreaterThan(10);
    expect(typeMistakes(site.folder, [...touched])).toBe("");
  });
});

/** What the compiler says of files of a project, as its configuration asks: in a third of the time of all its files. */
function typeMistakes(folder: string, files: readonly string[]): string {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(files, options);
  const found = files.flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  const host = {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (one: string) => one,
    getNewLine: () => "\n",
  };
  return ts.formatDiagnostics(found, host);
}
