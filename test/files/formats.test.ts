import { describe, expect, test } from "vitest";
import { contentType, extensionsOf, type Format, formatOf, formats } from "../../src/lib/files/formats.ts";

const rows: readonly (readonly [string, Format])[] = Object.entries(formats);

test("what is written from a form has its formats, in the order of the table", () => {
  expect(extensionsOf("table", "drawing")).toEqual(["csv", "json", "svg", "png"]);
  expect(extensionsOf("notebook", "workbook")).toEqual(["xlsx", "ipynb", "observable", "md"]);
});

test.each([
  ["/releases/a/checks/a-checks.csv", "CSV"],
  ["a.b.PNG", undefined],
  ["/notebooks/csv", undefined],
  ["/page/", undefined],
])("%s is of the format %s", (file, title) => {
  expect(formatOf(file)?.title).toBe(title);
});

describe("media types", () => {
  test.each(rows)(
    "%s has one that is registered or begins with x-, and a title",
    (_, { mediaType, title }) => {
      expect(mediaType).toMatch(/^(?:text|image|application)\/[a-z0-9.+-]+$/);
      expect(title).not.toBe("");
    },
  );

  test.each([
    ["csv", "text/csv; charset=utf-8"],
    // RFC 8259, section 11.
    ["json", "application/json"],
    ["ipynb", "application/x-ipynb+json"],
    ["png", "image/png"],
    ["ris", "application/x-research-info-systems; charset=utf-8"],
  ] as const)("a server says of %s that it is %s", (extension, type) => {
    expect(contentType(formats[extension])).toBe(type);
  });
});
