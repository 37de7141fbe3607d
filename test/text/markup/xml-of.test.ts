import fc from "fast-check";
import { expect, test } from "vitest";
import { h } from "../../../src/lib/text/markup/html.ts";
import { xmlOf } from "../../../src/lib/text/markup/xml-of.ts";

test("an element without content closes itself, an attribute that is undefined is left out", () => {
  expect(xmlOf(h("link", { rel: "self", type: undefined }))).toBe('<link rel="self"/>');
});

test("whatever the text, it adds no element and ends no attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = xmlOf(h("a", { b: text }, text));
      expect(written.match(/</g)?.length).toBe(/^<a[^>]*\/>$/.test(written) ? 1 : 2);
      expect(/^<a(?: b="[^"]*")?(?:\/>|>[^<]*<\/a>)$/.test(written)).toBe(true);
    }),
  );
});

test("characters that XML does not allow are left out", () => {
  expect(xmlOf(h("a", {}, "\u0000b\u0008c\ufffe"))).toBe("<a>bc</a>");
});
