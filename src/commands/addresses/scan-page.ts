import { readHtml } from "../../lib/search/node.ts";

/** What the HTML of a page says about addresses, without a tree: it is read in one pass. */
export interface ScannedPage {
  /** Every id, in the order of the page. */
  readonly ids: readonly string[];
  /** Every `href` and `src`. */
  readonly links: readonly string[];
  /** The `href` of every link marked as an address to keep, with `rel="bookmark"`. */
  readonly bookmarks: readonly string[];
  /** What the page is, as it says itself: `checks internap-2010-q2`; empty where it says nothing. */
  readonly what: string;
}

/** Scans the tags of a page. */
export function scanPage(html: string): ScannedPage {
  const page = { ids: [] as string[], links: [] as string[], bookmarks: [] as string[], what: "" };
  readHtml(html, {
    open(_, { id, href, src, rel, name, content }) {
      if (name === "tieout:page" && content !== undefined) page.what = content;
      if (id !== undefined) page.ids.push(id);
      if (src !== undefined) page.links.push(src);
      if (href === undefined) return;
      page.links.push(href);
      if (rel === "bookmark") page.bookmarks.push(href);
    },
  });
  return page;
}
