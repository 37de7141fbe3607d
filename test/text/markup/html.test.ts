import { expect, test } from "vitest";
import { h, htmlOf, textOf } from "../../../src/lib/text/markup/html.ts";

test.each([
  ["text is escaped", htmlOf("a < b & c"), "a &#x3C; b &#x26; c"],
  ["attributes are escaped", htmlOf(h("i", { title: '"><script>' })), '<i title="&#x22;><script>"></i>'],
  [
    "null, undefined and false are left out",
    htmlOf(h("p", { id: null, hidden: false }, null, false)),
    "<p></p>",
  ],
  ["lists of children are flattened", htmlOf(h("p", {}, ["a", [h("b", {}, "c")]])), "<p>a<b>c</b></p>"],
  [
    "popover attributes keep their names",
    htmlOf(h("button", { popovertarget: "f-1" })),
    '<button popovertarget="f-1"></button>',
  ],
])("%s", (_, html, expected) => {
  expect(html).toBe(expected);
});

test("the text of a tree is that of its leaves", () => {
  expect(textOf(h("p", {}, "a", h("b", {}, "b"), "c"))).toBe("abc");
});
