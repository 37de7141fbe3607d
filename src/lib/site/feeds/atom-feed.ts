import type { Site } from "../../addresses/index.ts";
import { hrefs } from "../../addresses/index.ts";
import { alternates } from "../../files/index.ts";
import { type Html, h, longDate, xmlDocument } from "../../text/index.ts";
import type { FeedEntry } from "./feed-entries.ts";

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
    h(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
      h("title", {}, "Tieout"),
      h("subtitle", {}, "Earnings releases, tied out"),
      h("id", {}, "tag:tieout,2026:notebooks"),
      h("updated", {}, instant(updated)),
      h("link", { rel: "alternate", type: "text/html", href: at(hrefs.notebooks(site)) }),
      h("link", { rel: "self", type: alternates.feed, href: at(hrefs.feed(site)) }),
      h("author", {}, h("name", {}, "Tieout")),
      ...entries.map((entry) => entryXml(entry, at)),
    ),
  );
}

function entryXml(entry: FeedEntry, at: (href: string) => string): Html {
  return h(
    "entry",
    {},
    h("title", {}, entry.title),
    h("id", {}, `tag:tieout,2026:${entry.id}`),
    h("link", { rel: "alternate", type: "text/html", href: at(entry.href) }),
    h("published", {}, instant(entry.published)),
    h("updated", {}, instant(entry.updated)),
    ...entry.authors.map((name) => h("author", {}, h("name", {}, name))),
    entry.company && h("category", { term: entry.company.id, label: entry.company.name }),
    h("summary", {}, entry.description),
    ...(entry.changes.length > 0 ? [h("content", { type: "text" }, changesIn(entry))] : []),
  );
}

/** What it says, and what changed, the latest first: what a reader of feeds came for. */
function changesIn({ description, changes }: FeedEntry): string {
  const told = changes.map(({ date, what }) => `${longDate(date)}: ${what}`);
  return [description, ...told].join("\n\n");
}

const instant = (day: string): string => `${day}T00:00:00Z`;
