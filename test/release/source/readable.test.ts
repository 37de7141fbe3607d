import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readable } from "../../../src/lib/release/index.ts";
import { filesBelow } from "../../architecture/source-files.ts";

test.each([
  ["Adjusted EBITDA\t<u>\\$ 9,924</u>", "Adjusted EBITDA\t$ 9,924"],
  ["a <b>bold</b> and <em>a leaning</em> word", "a bold and a leaning word"],
  [
    "see <http://www.internap.com>, C:\\data and a < b > c",
    "see <http://www.internap.com>, C:\\data and a < b > c",
  ],
  ["\\\\ and \\[1\\]", "\\ and [1]"],
  ["a part that ends before its dollar sign \\", "a part that ends before its dollar sign "],
])("%j reads as %j", (line, text) => {
  expect(readable(line)).toBe(text);
});

test("what has neither a tag nor a backslash reads as it is written", () => {
  const plain = fc.string({ unit: "binary" }).filter((text) => !/[\\<]/.test(text));
  fc.assert(fc.property(plain, (text) => readable(text) === text));
});

test("no other file knows the markup of a release, but the one that draws frozen pages", () => {
  const stripping = /\\\/\?u>|replaceAll\("\\\\", ""\)|"<u>"/;
  const own = filesBelow("src", ".ts", ".astro").filter((file) => stripping.test(readFileSync(file, "utf8")));
  expect(own).toEqual(["src/lib/frozen/format-1/printed-text.ts", "src/lib/release/source/readable.ts"]);
});
