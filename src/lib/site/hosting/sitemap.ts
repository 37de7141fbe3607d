import { h, xmlDocument } from "../../text/index.ts";

/** A page for crawlers; `changed` is a day. */
export interface SitemapPage {
  readonly href: string;
  readonly changed?: string | undefined;
}

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
  return xmlDocument(h("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, ...urls));
}
