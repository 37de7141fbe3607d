import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { sumOf, sumOfFiles, sumOfFolders } from "../../../src/commands/kept/content-sums.ts";

const folder = mkdtempSync(join(tmpdir(), "sums-"));
afterAll(() => rmSync(folder, { recursive: true }));
const [a, b] = [join(folder, "all/a.txt"), join(folder, "all/deep/b.txt")];
const sum = (): string => sumOfFolders([join(folder, "all")], [join(folder, "all/left-out")]);

beforeEach(() => {
  rmSync(join(folder, "all"), { recursive: true, force: true });
  mkdirSync(join(folder, "all/deep"), { recursive: true });
  mkdirSync(join(folder, "all/left-out"));
  writeFileSync(a, "one");
  writeFileSync(b, "two");
});

describe("the sum of a folder", () => {
  test.each([
    ["a changed file", () => writeFileSync(b, "three")],
    ["a file that is new, and empty", () => writeFileSync(join(folder, "all/c.txt"), "")],
    ["a file that is gone", () => rmSync(a)],
    ["a file that moved", () => renameSync(a, join(folder, "all/deep/a.txt"))],
  ])("is another for %s", (_, change) => {
    const before = sum();
    change();
    expect(sum()).not.toBe(before);
  });

  test("is the same whenever its files were written, and whatever is left out", () => {
    const before = sum();
    writeFileSync(a, "one");
    utimesSync(b, 1, 1);
    writeFileSync(join(folder, "all/left-out/x.txt"), "x");
    expect(sum()).toBe(before);
  });
});

test("a file that is not there is told from an empty one, and texts from others that join to the same", () => {
  writeFileSync(a, "");
  expect(sumOfFiles([a])).not.toBe(sumOfFiles([join(folder, "all/none.txt")]));
  expect(sumOf("ab", "c")).not.toBe(sumOf("a", "bc"));
});
