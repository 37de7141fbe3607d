import { expect, test } from "vitest";
import { sitemap } from "../../../src/lib/site/hosting/sitemap.ts";

test("addresses are absolute and escaped, days are said where they are known", () => {
  const text = sitemap("https://example.org", [{ href: "/a/?b&c", changed: "2010-08-04" }, { href: "/d/" }]);
  expect(text).toContain("<url><loc>https://example.org/a/?b&amp;c</loc><lastmod>2010-08-04</lastmod></url>");
  expect(text).toContain("<url><loc>https://example.org/d/</loc></url>");
});
