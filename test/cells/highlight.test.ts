import fc from "fast-check";
import { expect, test } from "vitest";
import { highlight } from "../../src/lib/cells/highlight.ts";
import { h, htmlOf, textOf } from "../../src/lib/text/markup/html.ts";

const written = (source: string): string => textOf(h("code", {}, highlight(source)));

test.each([
  ["a keyword", "const a = b;", '<span class="k">const</span> a = b;'],
  ["a string", 'f("x")', '<span class="f">f</span>(<span class="s">"x"</span>)'],
  ["a number", "x.at(1)", 'x.<span class="f">at</span>(<span class="n">1</span>)'],
  ["a comment", "// so", '<span class="c">// so</span>'],
])("%s is set apart", (_, source, html) => {
  expect(htmlOf(...highlight(source)).replaceAll("&quot;", '"')).toBe(html);
});

test("what is set into a string is code again", () => {
  const html = htmlOf(...highlight(["`a $", "{b} c`"].join("")));
  expect(html).toContain(["$", "{b}"].join(""));
  expect(html).not.toContain('<span class="s">b');
});

test("no character is lost or moved, whatever the code is", () => {
  fc.assert(
    fc.property(fc.string(), (source) => {
      expect(written(source)).toBe(source);
    }),
  );
});
