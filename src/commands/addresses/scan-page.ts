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

const tag = /<[a-zA-Z][\w-]*((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/g;
const attribute = /\s([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Scans the tags of a page; text is never taken for one, since `<` is escaped in it. Every page of every build is scanned,
 * all of them written by us: a DOM of linkedom would take 80 ms a page, where this takes 4.
 */
export function scanPage(html: string): ScannedPage {
  const page = { ids: [] as string[], links: [] as string[], bookmarks: [] as string[], what: "" };
  for (const [, attributes = ""] of html.matchAll(tag)) {
    if (!/\b(?:id|href|src|content)\s*=/.test(attributes)) continue;
    const { id, href, src, rel, name, content } = read(attributes);
    if (name === "tieout:page" && content !== undefined) page.what = content;
    if (id !== undefined) page.ids.push(id);
    if (src !== undefined) page.links.push(src);
    if (href === undefined) continue;
    page.links.push(href);
    if (rel === "bookmark") page.bookmarks.push(href);
  }
  return page;
}

function read(attributes: string): Readonly<Record<string, string | undefined>> {
  const found = [...attributes.matchAll(attribute)];
  return Object.fromEntries(
    found.map(([, name = "", double, single, bare]) => [name, decode(double ?? single ?? bare ?? "")]),
  );
}

const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };

function decode(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|quot|apos|lt|gt));/gi, (_, hex, decimal, name) =>
    name ? (named[name] ?? "") : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}
