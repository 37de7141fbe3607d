import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relativeHref } from "../../../src/lib/addresses/site.ts";
import { filePlace } from "../../../src/lib/files/exports/file-place.ts";
import { markdownAddress, markdownText } from "../../../src/lib/text/markup/markdown-text.ts";

test.each([
  ["/notebooks/x.md", "/notebooks/x/", "x/"],
  ["/notebooks/x/a.json", "/schema/v1/table.json", "../../schema/v1/table.json"],
  ["/reports/guide.md", "/reports/releases/r/#L3", "releases/r/#L3"],
  ["/a/b", "/a/", "./"],
  ["/a/b", "/a/b", "b"],
  ["/-/a", "/-", "../-"],
])("from %s the address %s is %s", (from, to, expected) => {
  expect(relativeHref(from, to)).toBe(expected);
});

test("a relative address leads where the whole one does", () => {
  const path = fc
    .array(fc.stringMatching(/^[a-z0-9@-]{1,4}$/), { maxLength: 4 })
    .map((parts) => `/${parts.join("/")}`);
  fc.assert(
    fc.property(path, path, fc.boolean(), (from, to, isFolder) => {
      const target = isFolder ? `${to}/`.replace("//", "/") : to;
      expect(new URL(relativeHref(from, target), `https://a.example${from}`).pathname).toBe(target);
    }),
  );
});

describe("a file of a notebook", () => {
  test.each([
    ["#part", "x/#part"],
    ["/checks/#a", "../checks/#a"],
    ["https://example.org/", "https://example.org/"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["//example.org/", "//example.org/"],
  ])("sees %s as %s", (href, expected) => {
    expect(filePlace({ base: "/" }, "x")(href)).toBe(expected);
  });

  test("sees whole addresses where the host of the site is known", () => {
    const place = filePlace({ base: "/reports/", origin: "https://example.org" }, "guide");
    expect(place("#part")).toBe("https://example.org/reports/guide/#part");
  });
});

test("no text ends a link, a cell of a table, or a line before its end", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(markdownText(text)).not.toMatch(/(?<!\\)(?:\\\\)*[|\][<`$]/);
      expect(markdownText(text)).not.toMatch(/[\r\n]/);
      expect(markdownAddress(text)).not.toMatch(/[\s<>()]/);
    }),
  );
});
