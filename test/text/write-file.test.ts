import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { shareStaged, writeFile, writeStaged } from "../../src/lib/text/write-file.ts";

const newFolder = (): string => mkdtempSync(join(tmpdir(), "write-"));
const module = resolve("src/lib/text/write-file.ts");

/** Runs code that writes in a process that may write no file over one kilobyte, as on a disk that is full. */
function runOnFullDisk(code: string) {
  const script = `trap "" XFSZ; ulimit -f 1; exec "$0" --input-type=module --eval "$1"`;
  return spawnSync("bash", ["-c", script, process.execPath, code], { encoding: "utf8" });
}

test("a file is written, in a folder that there was not", () => {
  const file = join(newFolder(), "a/b/facts.csv");
  writeFile(file, "one\n");
  expect(readFileSync(file, "utf8")).toBe("one\n");
});

test("a disk that is full leaves the file that was, and nothing beside it", () => {
  const folder = newFolder();
  const file = join(folder, "facts.csv");
  writeFileSync(file, "one\n");
  const code = `import { shareStaged, writeFile, writeStaged } from ${JSON.stringify(module)};
    try { writeFile(${JSON.stringify(file)}, "x".repeat(1e6)); } catch (error) { console.log(error.code); }`;
  const { stdout } = runOnFullDisk(code);
  expect(stdout.trim()).toBe("EFBIG");
  expect(readdirSync(folder)).toEqual(["facts.csv"]);
  expect(readFileSync(file, "utf8")).toBe("one\n");
});

test("a disk that is full leaves no beginning of a new file", () => {
  const folder = newFolder();
  const code = `import { shareStaged, writeFile, writeStaged } from ${JSON.stringify(module)};
    writeFile(${JSON.stringify(join(folder, "a.json"))}, "x".repeat(1e6), { isNew: true });`;
  expect(runOnFullDisk(code).stderr).toContain("EFBIG");
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that is to be new does not replace one", () => {
  const file = join(newFolder(), "a.json");
  writeFile(file, "one", { isNew: true });
  expect(() => writeFile(file, "two", { isNew: true })).toThrow("EEXIST");
  expect(readFileSync(file, "utf8")).toBe("one");
});

test("a file keeps its permissions, and a link its target", () => {
  const folder = newFolder();
  const [file, link] = [join(folder, "a.csv"), join(folder, "link.csv")];
  writeFileSync(file, "one");
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  writeFile(link, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["a.csv", "link.csv"]);
});

test("a file that is shared is the same in both places, until one of them is written anew", () => {
  const folder = newFolder();
  writeStaged(join(folder, "one.html"), "one");
  shareStaged(join(folder, "one.html"), join(folder, "next/deep/one.html"));
  expect(statSync(join(folder, "next/deep/one.html")).ino).toBe(statSync(join(folder, "one.html")).ino);
  writeStaged(join(folder, "next/deep/one.html"), "changed");
  expect(readFileSync(join(folder, "next/deep/one.html"), "utf8")).toBe("changed");
  expect(readFileSync(join(folder, "one.html"), "utf8")).toBe("one");
});

test("a file is not shared over another", () => {
  const folder = newFolder();
  writeStaged(join(folder, "one.html"), "one");
  writeStaged(join(folder, "next.html"), "next");
  expect(() => shareStaged(join(folder, "one.html"), join(folder, "next.html"))).toThrow(/EEXIST/);
  expect(readFileSync(join(folder, "next.html"), "utf8")).toBe("next");
});
