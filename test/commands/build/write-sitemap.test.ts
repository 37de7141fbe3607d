import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { writeSitemap } from "../../../src/commands/build/write-sitemap.ts";
import type { NotebookFile } from "../../../src/commands/mistakes/notebook-files.ts";

/** A site of pages, each with this head. */
function siteOf(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sitemap-"));
  for (const [file, head] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `<!doctype html><head>${head}</head>`);
  }
  return folder;
}

const notebook = (path: string, data: Record<string, unknown>): NotebookFile => ({
  path: `src/notebooks/${path}`,
  source: "",
  frontmatter: { data, places: {}, problems: [] },
});
const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");
const site = "https://example.org";

test("a sitemap names every page, absolute, with the day on which a notebook was last changed", () => {
  const folder = siteOf({ "index.html": "", "notebooks/a/index.html": "", "notebooks/b/index.html": "" });
  const notebooks = [
    notebook("a.mdx", { published: "2010-08-04", updated: "2010-08-05" }),
    notebook("b.mdx", { published: "2010-08-04" }),
  ];
  writeSitemap(folder, { base: "/reports/", site }, notebooks);
  const urls = read(folder, "sitemap.xml").match(/<url>.*?<\/url>/g);
  expect(urls).toEqual([
    "<url><loc>https://example.org/reports/</loc></url>",
    "<url><loc>https://example.org/reports/notebooks/a/</loc><lastmod>2010-08-05</lastmod></url>",
    "<url><loc>https://example.org/reports/notebooks/b/</loc><lastmod>2010-08-04</lastmod></url>",
  ]);
});

test("pages that are not to be indexed, frames for other pages, and files that are no addresses are not in it", () => {
  const folder = siteOf({
    "index.html": "",
    "old/index.html": '<meta name="robots" content="noindex">',
    "embed/a/index.html": "",
    "404.html": "",
  });
  writeSitemap(folder, { base: "/", site }, []);
  expect(read(folder, "sitemap.xml").match(/<loc>.*?<\/loc>/g)).toEqual(["<loc>https://example.org/</loc>"]);
});

test("without a host there is no sitemap, and robots are allowed all the same", () => {
  const folder = siteOf({ "index.html": "" });
  writeSitemap(folder, { base: "/" }, []);
  expect(existsSync(join(folder, "sitemap.xml"))).toBe(false);
  expect(read(folder, "robots.txt")).toBe("User-agent: *\nAllow: /\n");
});

test("robots are told of the sitemap", () => {
  const folder = siteOf({ "index.html": "" });
  writeSitemap(folder, { base: "/reports/", site }, []);
  expect(read(folder, "robots.txt")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://example.org/reports/sitemap.xml\n",
  );
});
