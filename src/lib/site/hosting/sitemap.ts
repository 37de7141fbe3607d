import { h, xmlDocument } from "../../text/index.ts";

/** A page for crawlers; `changed` is a day. */
export interface SitemapPage {
  readonly href: string;
  readonly changed?: string | undefined;
}

/** A file of a sitemap, by its name. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The sitemap of a site, which stands at `home`, an absolute address: one file, or, past the 50,000 addresses that the
 * protocol of sitemaps.org allows in one, an index of as many as it takes.
 */
export function sitemapFiles(
  home: string,
  pages: readonly SitemapPage[],
  most = 50_000,
): readonly SitemapFile[] {
  if (pages.length <= most) return [{ name: "sitemap.xml", text: sitemap(home, pages) }];
  const count = Math.ceil(pages.length / most);
  const files = Array.from({ length: count }, (_, at) => ({
    name: `sitemap-${at + 1}.xml`,
    text: sitemap(home, pages.slice(at * most, (at + 1) * most)),
  }));
  const entries = files.map(({ name }) => h("sitemap", {}, h("loc", {}, new URL(name, home).href)));
  const index = xmlDocument(h("sitemapindex", { xmlns: protocol }, ...entries));
  return [{ name: "sitemap.xml", text: index }, ...files];
}

const protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The pages of a site by the protocol of sitemaps.org, which knows absolute addresses only. */
export function sitemap(origin: string, pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ href, changed }) =>
    h(
      "url",
      {},
      h("loc", {}, new URL(href, origin).href),
      ...(changed === undefined ? [] : [h("lastmod", {}, changed)]),
    ),
  );
  return xmlDocument(h("urlset", { xmlns: protocol }, ...urls));
}
