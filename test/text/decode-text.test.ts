import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, longestFile, longestLine } from "../../src/lib/text/decode-text.ts";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

test("what decodes gives the same bytes when it is encoded again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (some) => {
      const text = decodeText(some);
      if (typeof text === "string") expect(Buffer.from(text)).toEqual(Buffer.from(some));
    }),
  );
});

describe("what is not UTF-8 is refused, with its place", () => {
  test.each<[string, Uint8Array, number, number, RegExp, RegExp]>([
    [
      "a quotation mark of Windows-1252",
      bytes("one\nsaid ", 0x93, "two"),
      2,
      6,
      /^byte 0x93 at offset 9 is not UTF-8$/,
      /^if it is "“", the file is in Windows-1252: save it as UTF-8$/,
    ],
    ["a letter of Latin 1", bytes("é caf", 0xe9, "\n"), 1, 6, /^byte 0xe9 at offset 6 /, /"é".*Windows-1252/],
    ["half a surrogate pair", bytes("a", 0xed, 0xa0, 0x80), 1, 2, /^byte 0xed at offset 1 /, /UTF-8/],
    ["a character cut off at the end", bytes("ab\nc", 0xe2, 0x82), 2, 2, /^byte 0xe2 at offset 4 /, /./],
    ["a byte order mark", bytes(0xef, 0xbb, 0xbf, "a"), 1, 1, /byte order mark/, /without a byte order mark/],
    ["UTF-16", bytes(0xff, 0xfe, "a", 0), 1, 1, /is UTF-16/, /save the file as UTF-8/],
  ])("%s", (_, content, line, column, what, fix) => {
    const found = decodeText(content);
    expect(found).toMatchObject({ line, column });
    if (typeof found === "string") throw new Error("it is refused");
    expect(found.what).toMatch(what);
    expect(found.fix).toMatch(fix);
  });
});

test("a line, and a file, beyond the limit are refused, and one at it is read", () => {
  const line = "a".repeat(longestLine);
  expect(decodeText(bytes(`b\n${line}\n`))).toBe(`b\n${line}\n`);
  expect(decodeText(bytes(`b\n${line}a\n`))).toMatchObject({
    line: 2,
    what: `the line has ${longestLine + 1} characters`,
  });
  expect(decodeText(new Uint8Array(longestFile + 1))).toMatchObject({
    what: `the file has ${longestFile + 1} bytes`,
  });
});
