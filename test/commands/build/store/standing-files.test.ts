import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type FileDigest, standsIn } from "../../../../src/commands/build/store/standing-files.ts";
import { writeStaged } from "../../../../src/lib/text/node.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "standing-"));
});

const at = (path: string): string => join(folder, path);
const digestOf = (content: string): string => createHash("sha256").update(content).digest("hex");
/** Longer than what is read at once. */
const long = "x".repeat(2 ** 20 + 1);
const files: readonly FileDigest[] = [
  ["one.html", digestOf("one")],
  ["two/data.csv", digestOf("")],
  ["two/long.txt", digestOf(long)],
];

beforeEach(() => {
  writeStaged(at("one.html"), "one");
  writeStaged(at("two/data.csv"), "");
  writeStaged(at("two/long.txt"), long);
});

test("files stand where each has the content that its digest says, whatever else is there", () => {
  writeStaged(at("other"), "other");
  expect(files.every((file) => standsIn(folder, file))).toBe(true);
});

test.each<[string, () => void]>([
  ["has other content of the same length", () => writeFileSync(at("one.html"), "two")],
  ["has more content", () => writeFileSync(at("two/long.txt"), `${long}x`)],
  ["is gone", () => rmSync(at("one.html"))],
  [
    "is a folder",
    () => {
      rmSync(at("one.html"));
      mkdirSync(at("one.html"));
    },
  ],
])("they do not where one of them %s", (_, harm) => {
  harm();
  expect(files.every((file) => standsIn(folder, file))).toBe(false);
});

test.skipIf(process.platform === "win32")("a link is no file that stands, whatever it leads to", () => {
  rmSync(at("one.html"));
  writeStaged(at("elsewhere"), "one");
  symlinkSync(at("elsewhere"), at("one.html"));
  expect(files.every((file) => standsIn(folder, file))).toBe(false);
});
