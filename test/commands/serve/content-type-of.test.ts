import { expect, test } from "vitest";
import { contentTypeOf, isText } from "../../../src/commands/serve/content-type-of.ts";

/** Rules: RFC 9239 (JavaScript), RFC 8081 (fonts), RFC 8259 (JSON has no charset), the WHATWG's list for the rest. */
test.each([
  ["index.html", "text/html; charset=utf-8", true],
  ["_astro/a.css", "text/css; charset=utf-8", true],
  ["_astro/a.js", "text/javascript; charset=utf-8", true],
  ["live/a.1f.json", "application/json", true],
  ["favicon.svg", "image/svg+xml; charset=utf-8", true],
  ["sitemap.xml", "text/xml; charset=utf-8", true],
  ["robots.txt", "text/plain; charset=utf-8", true],
  ["cite.bib", "application/x-bibtex; charset=utf-8", true],
  ["a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false],
  ["font.woff2", "font/woff2", false],
  ["pagefind.wasm", "application/wasm", false],
  ["CNAME", "application/octet-stream", false],
])("%s is %s", (file, type, isCompressed) => {
  expect([contentTypeOf(file), isText(file)]).toEqual([type, isCompressed]);
});
