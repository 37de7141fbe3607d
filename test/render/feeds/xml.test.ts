import fc from "fast-check";
import { expect, test } from "vitest";
import { xml } from "../../../src/lib/render/feeds/xml.ts";

test("an element without content closes itself, an attribute that is undefined is left out", () => {
  expect(xml("link", { rel: "self", type: undefined }).text).toBe('<link rel="self"/>');
});

test("whatever the text, it adds no element and ends no attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { text: written } = xml("a", { b: text }, text);
      expect(written.match(/</g)?.length).toBe(/^<a[^>]*\/>$/.test(written) ? 1 : 2);
      expect(written.match(/"/g)?.length).toBe(2);
    }),
  );
});

test("characters that XML does not allow are left out", () => {
  expect(xml("a", {}, "\u0000b\u0008c\ufffe").text).toBe("<a>bc</a>");
});
