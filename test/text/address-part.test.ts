import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAddressPart, isAddressPath } from "../../src/lib/text/address-part.ts";

describe("a part of an address", () => {
  test.each([
    "adjusted-ebitda",
    "2010-q2",
    "2010-Q2",
    "L305",
    "recalculate.profit.2011@income",
    "3f2a91c07b5e",
    "a",
    "snake_case",
  ])("may be %j", (text) => {
    expect(isAddressPart(text)).toBe(true);
  });

  test.each([
    "",
    ".",
    "..",
    "a..b",
    "../x",
    "a/b",
    "a\\b",
    "/etc",
    "C:",
    "_live",
    "_astro",
    "-a",
    ".git",
    "a.",
    "a b",
    "a?b",
    "a#b",
    "a%2e",
    "é",
    "ａ",
    "a\n",
    "a\0",
    '"',
    "<b>",
    "a".repeat(121),
  ])("is not %j", (text) => {
    expect(isAddressPart(text)).toBe(false);
  });

  test.each([undefined, null, 1, true, [], {}, ["a"]])("is a text, not %j", (value) => {
    expect(isAddressPart(value)).toBe(false);
  });
});

test("a path of parts stays below the folder that it is joined to, and is the same in an address", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[./\\a%_:]{0,12}$/)), (text) => {
      if (!isAddressPath(text)) return true;
      const path = text.replace(/^\/?/, "/");
      return new URL(path, "http://site.invalid").pathname === path && !path.slice(1).startsWith("/");
    }),
    { numRuns: 20_000 },
  );
});
