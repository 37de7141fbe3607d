import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { groupOf } from "../../src/lib/search/found.ts";
import { groupHtml } from "../../src/lib/search/results-html.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";

const markup = `<img src=x onerror="alert(1)">`;

test("text of a page, a title and an address are escaped wherever they stand", () => {
  const place = { url: `/"${markup}`, title: markup, text: markup, marks: [[0, 4]] as const };
  const result = { url: place.url, title: markup, places: [place, place] };
  const html = htmlOf(groupHtml(groupOf(markup, [result]), [result], 0));
  const { document } = parseHTML(`<body>${html}</body>`);
  expect(document.querySelectorAll("img, [onerror]")).toHaveLength(0);
  expect(document.querySelector("h3 a")?.getAttribute("href")).toBe(place.url);
  expect(document.querySelector(".found-text")?.textContent).toBe(markup);
  expect(html).toContain("<mark>&#x3C;img</mark>");
});

test("more results than are shown can be asked for", () => {
  const result = { url: "/a", title: "A", places: [] };
  const group = groupOf("Pages", Array(12).fill(result));
  expect(htmlOf(groupHtml(group, [result], 1))).toContain("Show all 12");
  expect(htmlOf(groupHtml(groupOf("Pages", [result]), [result], 1))).not.toContain("button");
});
