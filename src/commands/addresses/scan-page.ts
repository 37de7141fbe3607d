import { type HtmlReader, readHtml } from "../../lib/text/node.ts";

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
  /** It asks search engines not to list it. */
  readonly isHidden: boolean;
}

/** Scans the tags of a page. */
export function scanPage(html: string): ScannedPage {
  const scan = new PageScan();
  readHtml(html, scan);
  return scan.page();
}

/** A scan that goes along while a page is read. */
export class PageScan implements HtmlReader {
  readonly #ids: string[] = [];
  readonly #links: string[] = [];
  readonly #bookmarks: string[] = [];
  #what = "";
  #isHidden = false;

  open(_: string, { id, href, src, rel, name, content }: Readonly<Record<string, string>>): void {
    if (name === "tieout:page" && content !== undefined) this.#what = content;
    if (name === "robots" && /\bnoindex\b/.test(content ?? "")) this.#isHidden = true;
    if (id !== undefined) this.#ids.push(id);
    if (src !== undefined) this.#links.push(src);
    if (href === undefined) return;
    this.#links.push(href);
    if (rel === "bookmark") this.#bookmarks.push(href);
  }

  /** What was found so far; a clone, since a part of a text keeps all of it: the pages of a site are hundreds of megabytes. */
  page(): ScannedPage {
    const [ids, links, bookmarks] = [this.#ids, this.#links, this.#bookmarks];
    return structuredClone({ ids, links, bookmarks, what: this.#what, isHidden: this.#isHidden });
  }
}
