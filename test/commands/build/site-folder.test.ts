import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles, listName, ownFiles, replaceSite } from "../../../src/commands/build/site-folder.ts";

const newFolder = (): string => mkdtempSync(join(tmpdir(), "site-folder-"));

/** Writes files, each with its own path as its text; gives the folder. */
function folderOf(folder: string, ...files: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${folder} ${file}`);
  }
  return folder;
}

function siteOf(folder: string, ...files: readonly string[]): string {
  listFiles(folderOf(folder, ...files));
  return folder;
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted();

/** A folder with a new site beside the place of the one before it. */
function places() {
  const root = newFolder();
  const site = siteOf(join(root, "work/site"), "index.html", "notebooks/new/index.html");
  return { root, out: join(root, "dist"), site, before: join(root, "work/before") };
}

test("a new folder, and an empty one, become the site", () => {
  for (const isThere of [false, true]) {
    const { out, site, before } = places();
    if (isThere) mkdirSync(out);
    replaceSite(out, site, before);
    expect(filesOf(out)).toEqual([listName, "index.html", "notebooks/new/index.html"]);
  }
});

test("a folder whose file comes after all of its folders is replaced, too, in a new place and beside other things", () => {
  for (const isThere of [false, true]) {
    const { root, out, before } = places();
    const site = siteOf(join(root, "work/late"), "a/b/y.html", "a/x.html");
    if (isThere) folderOf(siteOf(out, "a/b/y.html", "a/x.html"), "CNAME");
    replaceSite(out, site, before);
    expect(filesOf(out)).toEqual([listName, ...(isThere ? ["CNAME"] : []), "a/b/y.html", "a/x.html"]);
    expect(readFileSync(join(out, "a/x.html"), "utf8")).toBe(`${site} a/x.html`);
  }
});

test("of a folder with a site and other things only the files of that site go", () => {
  const { out, site, before } = places();
  siteOf(out, "index.html", "notebooks/old/index.html", "_astro/a.css");
  folderOf(out, ".git/HEAD", ".git/objects/ab/cd", "CNAME", "notes/todo.txt", "notebooks/old/mine.txt");
  const theirs = (file: string): string => readFileSync(join(out, file), "utf8");
  replaceSite(out, site, before);
  expect(filesOf(out)).toEqual([
    ".git/HEAD",
    ".git/objects/ab/cd",
    listName,
    "CNAME",
    "index.html",
    "notebooks/new/index.html",
    "notebooks/old/mine.txt",
    "notes/todo.txt",
  ]);
  for (const file of ["CNAME", ".git/HEAD", "notebooks/old/mine.txt"])
    expect(theirs(file)).toBe(`${out} ${file}`);
  expect(existsSync(join(out, "_astro"))).toBe(false);
});

test("a site in which nothing else lies goes as a whole", () => {
  const { out, site, before } = places();
  siteOf(out, "old.html");
  replaceSite(out, site, before);
  expect(filesOf(out)).toEqual([listName, "index.html", "notebooks/new/index.html"]);
  expect(filesOf(before)).toEqual([listName, "old.html"]);
});

describe("nothing is touched where", () => {
  test.each([
    ["the folder is no site, whatever it is called", ["_astro/a.css", "index.html", ".git/HEAD"]],
    ["the list is of something else", [listName, "index.html"]],
  ])("%s", (_, files) => {
    const { out, site, before } = places();
    folderOf(out, ...files);
    const there = filesOf(out);
    expect(() => replaceSite(out, site, before)).toThrow(/holds files, and no list \S+ that a build wrote/);
    expect(filesOf(out)).toEqual(there);
  });

  test.each(["../secret.txt", "/etc/passwd", "a/../../secret.txt", ".git/HEAD", "notes\\..\\x", ""])(
    "the list names %j",
    (file) => {
      const { root, out, site, before } = places();
      folderOf(root, "secret.txt");
      siteOf(out, "index.html");
      writeFileSync(join(out, listName), `${readFileSync(join(out, listName), "utf8")}${file}\nindex.html\n`);
      expect(() => replaceSite(out, site, before)).toThrow(/no list \S+ that a build wrote/);
      expect(filesOf(root)).toContain("secret.txt");
    },
  );

  test.each([["notebooks"], ["notebooks/new/index.html"], ["index.html/x"]])(
    "%j lies in the way of a new file",
    (file) => {
      const { out, site, before } = places();
      siteOf(out, "old.html");
      folderOf(out, file);
      const there = filesOf(out);
      expect(() => replaceSite(out, site, before)).toThrow();
      expect(filesOf(out)).toEqual(there);
    },
  );

  test("a link in the folder leads elsewhere", () => {
    const { root, out, site, before } = places();
    folderOf(join(root, "elsewhere"), "new/index.html");
    siteOf(out, "index.html");
    symlinkSync(join(root, "elsewhere"), join(out, "notebooks"));
    expect(() => replaceSite(out, site, before)).toThrow(/move yours away/);
    expect(filesOf(join(root, "elsewhere"))).toEqual(["new/index.html"]);
  });

  test("a file is named in place of a folder", () => {
    const file = join(folderOf(newFolder(), "a"), "a");
    expect(() => ownFiles(file)).toThrow(/is a file; name a folder/);
  });
});
