import { expect, test } from "vitest";
import { element, xmlText } from "../../../src/lib/text/markup/xml-text.ts";

test("markup is escaped by its names, in text and in attributes", () => {
  expect(xmlText('a < b & "c" > d')).toBe('a &lt; b &amp; "c" &gt; d');
  expect(element("a", { b: '<"&' })).toBe('<a b="&lt;&quot;&amp;"/>');
});

test("a line break of an attribute stays one, where readers would make a space of it", () => {
  expect(element("a", { b: "one\ntwo\tthree\r" })).toBe('<a b="one&#10;two&#9;three&#13;"/>');
  expect(xmlText("one\ntwo")).toBe("one\ntwo");
});

test("what XML has no place for is left out, and half a character is replaced", () => {
  expect(xmlText("a\u0000b\ufffec")).toBe("abc");
  expect(xmlText("a\ud800")).toBe("a\ufffd");
});
