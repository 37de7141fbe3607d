import { expect, test } from "vitest";
import { scanPage } from "../../../src/commands/addresses/scan-page.ts";

test("ids, links and bookmarks are found in tags", () => {
  const html = `<main id=main><a rel="bookmark" href="#a">¶</a><img src='b.png' alt="x > y"><a href="c/?d&amp;e=&#x22;1&#34;">f</a><i id="a"/></main>`;
  expect(scanPage(html)).toEqual({
    ids: ["main", "a"],
    links: ["#a", "b.png", 'c/?d&e="1"'],
    bookmarks: ["#a"],
    what: "",
    isHidden: false,
  });
});

test.each([
  ["text", '<p>write id="x" or href="y"</p>'],
  ["escaped code", '<code>&lt;a id="x" href="y"></code>'],
  ["a value", `<p title='<a id="x" href="y">'></p>`],
  ["another name", '<p data-id="x" data-href="y"></p>'],
])("what looks like one in %s is none", (_, html) => {
  expect(scanPage(html)).toEqual({ ids: [], links: [], bookmarks: [], what: "", isHidden: false });
});
