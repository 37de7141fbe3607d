import type { Site } from "../site.ts";
import { hrefs } from "../site.ts";
import type { FeedEntry } from "./feed-entries.ts";
import { type Xml, xml, xmlDocument } from "./xml.ts";

/**
 * New and changed notebooks as an Atom feed (RFC 4287). Ids are tag URIs of the name of the notebook, so that they stay
 * when a site moves; addresses are absolute where the site is known, and else relative to the feed.
 */
export function atomFeed(site: Site, origin: string | undefined, entries: readonly FeedEntry[]): string {
  const at = (href: string): string => (origin === undefined ? href : new URL(href, origin).href);
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? "1970-01-01";
  return xmlDocument(
    xml(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
      xml("title", {}, "Tieout"),
      xml("subtitle", {}, "Earnings releases, tied out"),
      xml("id", {}, "tag:tieout,2026:notebooks"),
      xml("updated", {}, instant(updated)),
      xml("link", { rel: "alternate", type: "text/html", href: at(hrefs.notebooks(site)) }),
      xml("link", { rel: "self", type: "application/atom+xml", href: at(hrefs.feed(site)) }),
      xml("author", {}, xml("name", {}, "Tieout")),
      ...entries.map((entry) => entryXml(entry, at)),
    ),
  );
}

function entryXml(entry: FeedEntry, at: (href: string) => string): Xml {
  return xml(
    "entry",
    {},
    xml("title", {}, entry.title),
    xml("id", {}, `tag:tieout,2026:${entry.href.split("/").at(-2)}`),
    xml("link", { rel: "alternate", type: "text/html", href: at(entry.href) }),
    xml("published", {}, instant(entry.published)),
    xml("updated", {}, instant(entry.updated)),
    ...entry.authors.map((name) => xml("author", {}, xml("name", {}, name))),
    xml("summary", {}, entry.description),
  );
}

const instant = (day: string): string => `${day}T00:00:00Z`;
