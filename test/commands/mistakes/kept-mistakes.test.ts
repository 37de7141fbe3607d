import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { keptMistakes } from "../../../src/commands/mistakes/kept-mistakes.ts";
import { readNotebookFiles } from "../../../src/commands/mistakes/notebook-files.ts";
import type { Problem } from "../../../src/lib/text/index.ts";

const project = mkdtempSync(join(tmpdir(), "kept-mistakes-"));
const home = process.cwd();
afterAll(() => {
  process.chdir(home);
  rmSync(project, { recursive: true });
});

const write = (file: string, text: string): void => writeFileSync(join(project, file), text);
const notebook = (words: string): string => `---\ntitle: A\nrelease: fern\n---\n\n${words}\n`;
const said: Problem = { file: "src/notebooks/a.mdx", line: 6, column: 1, what: "it is wrong" };

/** Which notebooks were looked into, and what was said of them. */
function look() {
  const looked: string[] = [];
  const found = keptMistakes(readNotebookFiles(), ({ path, source }) => {
    looked.push(path.replace("src/notebooks/", ""));
    return { own: source.includes("wrong") ? [said] : [], words: [] };
  });
  return { looked, said: found.flatMap(({ own }) => own) };
}

describe("notebooks are looked into for mistakes", () => {
  beforeEach(() => {
    process.chdir(home);
    rmSync(project, { recursive: true, force: true });
    mkdirSync(join(project, "src/notebooks"), { recursive: true });
    cpSync("test/sites/fern/data", join(project, "data"), { recursive: true });
    for (const name of ["package.json", "package-lock.json"]) cpSync(name, join(project, name));
    process.chdir(project);
    write("src/notebooks/a.mdx", notebook("This is wrong."));
    write("src/notebooks/b.mdx", notebook("See [the other](/notebooks/a/)."));
    expect(look()).toEqual({ looked: ["a.mdx", "b.mdx"], said: [said] });
  });

  test("no second time where nothing changed, and what was wrong is said again", () => {
    expect(look()).toEqual({ looked: [], said: [said] });
  });

  test.each([
    ["in the one that changed", () => write("src/notebooks/b.mdx", notebook("Wrong, too.")), ["b.mdx"]],
    ["in those on a release that changed", () => write("data/fern/note.txt", "Another."), ["a.mdx", "b.mdx"]],
    ["in all where what releases share changed", () => write("data/left-out.csv", ""), ["a.mdx", "b.mdx"]],
    ["in all where the program changed", () => write("package.json", "{}"), ["a.mdx", "b.mdx"]],
    [
      "in all where a file came, to which they may lead",
      () => write("src/notebooks/a.png", "picture"),
      ["a.mdx", "b.mdx"],
    ],
    [
      "in one that leads to notebooks where the list of all addresses changed",
      () => write("data/permalinks.txt", "/notebooks/z/\n"),
      ["b.mdx"],
    ],
  ])("%s", (_, change, looked) => {
    change();
    expect(look().looked).toEqual(looked);
    expect(look().looked).toEqual([]);
  });

  test("in one over what is no single release, where any release changed", () => {
    const company = notebook("Of all of them.").replace("release: fern", "release: fern-and-sons");
    write("src/notebooks/c.mdx", company);
    expect(look().looked).toEqual(["a.mdx", "b.mdx", "c.mdx"]);
    write("src/notebooks/a.mdx", notebook("Right."));
    expect(look().looked).toEqual(["a.mdx"]);
    mkdirSync(join(project, "data/moss"));
    write("data/moss/note.txt", "Another.");
    expect(look().looked).toEqual(["c.mdx"]);
  });
});
