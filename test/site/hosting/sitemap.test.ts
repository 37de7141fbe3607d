import { expect, test } from "vitest";
import { sitemap, sitemapFiles } from "../../../src/lib/site/hosting/sitemap.ts";

test("addresses are absolute and escaped, days are said where they are known", () => {
  const text = sitemap("https://example.org", [{ href: "/a/?b&c", changed: "2010-08-04" }, { href: "/d/" }]);
  expect(text).toContain("<url><loc>https://example.org/a/?b&amp;c</loc><lastmod>2010-08-04</lastmod></url>");
  expect(text).toContain("<url><loc>https://example.org/d/</loc></url>");
});

test("past what one file may have, an index names files that have each address once, in order", () => {
  const pages = ["/r/a/", "/r/b/", "/r/c/", "/r/d/", "/r/e/"].map((href) => ({ href }));
  const [index, ...files] = sitemapFiles("https://example.org/r/", pages, 2);
  expect(index?.name).toBe("sitemap.xml");
  expect(
    [...(index?.text ?? "").matchAll(/<sitemap><loc>(.*?)<\/loc><\/sitemap>/g)].map(([, url]) => url),
  ).toEqual(files.map(({ name }) => `https://example.org/r/${name}`));
  const listed = files.map(({ text }) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url));
  expect(listed.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(listed.flat()).toEqual(pages.map(({ href }) => `https://example.org${href}`));
});

test("50,000 addresses are one file, and one more is an index of two", () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => ({ href: `/${index}/` }));
  expect(sitemapFiles("https://example.org/", pages.slice(1)).map(({ name }) => name)).toEqual([
    "sitemap.xml",
  ]);
  expect(sitemapFiles("https://example.org/", pages).map(({ name }) => name)).toEqual([
    "sitemap.xml",
    "sitemap-1.xml",
    "sitemap-2.xml",
  ]);
});
