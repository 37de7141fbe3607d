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

/** The project with its tests, but those of sites and browsers. */
function copyOfProject(): TemporarySite {
  const site = new TemporarySite();
  for (const part of ["test", "vitest.config.ts"])
    cpSync(part, join(site.folder, part), {
      recursive: true,
      filter: (path) => !/^test\/(?:browser|sites)\b/.test(path),
    });
  return site;
}

describe("recipes for developers in CONTRIBUTING.md do what they say, in three files of src at most", () => {
  const site = copyOfProject();
  const tests: string[] = [];

  test.each([...recipes])("%s", (_, steps) => {
    const touched = new Set(steps.map(({ file }) => file).filter((file) => file.startsWith("src/")));
    expect(touched.size).toBeLessThanOrEqual(3);
    expect(steps.at(-1)?.what).toBe("run");
    for (const step of steps) follow(site, step, (_, line) => tests.push(...testsOf(line)));
  });

  // They are run together, when all recipes are followed.
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
});

/** One program for all of them, of the files that they touch and what these import: a third of the time of all files. */
test("what recipes for developers write has no mistake in its types", () => {
  const site = copyOfProject();
  const steps = [...recipes.values()].flat().filter(({ what }) => what !== "run");
  for (const step of steps) follow(site, step, () => {});
  const touched = new Set(
    steps.map(({ file }) => join(site.folder, file)).filter((file) => file.endsWith(".ts")),
  );
  expect(touched.size).toBeGreaterThan(10);
  expect(typeMistakes(site.folder, [...touched])).toBe("");
});

/** What the compiler says of files of a project, as its configuration asks. */
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
