import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { atomFeed } from "../../../src/lib/site/feeds/atom-feed.ts";
import type { FeedEntry } from "../../../src/lib/site/feeds/feed-entries.ts";

const entry: FeedEntry = {
  id: "margins",
  company: null,
  href: "/reports/notebooks/margins/",
  twin: "/reports/notebooks/margins.md",
  title: "Margins & <b>more</b>",
  description: 'A "quoted" story]]>',
  authors: ["A. <script>"],
  published: "2010-08-04",
  updated: "2010-08-05",
  changes: [{ date: "2010-08-05", what: "Corrected <b>one</b> word." }],
};
const site = { base: "/reports/" };

test("with a site, addresses are absolute; without, they are those of the site's root", () => {
  expect(atomFeed(site, "https://example.org", [entry])).toContain(
    'href="https://example.org/reports/notebooks/margins/"',
  );
  expect(atomFeed(site, undefined, [entry])).toContain('href="/reports/notebooks/margins/"');
});

test("an entry keeps its id when the site moves", () => {
  const ids = [undefined, "https://example.org"].map(
    (origin) => atomFeed(site, origin, [entry]).match(/<entry>.*?<id>(.*?)<\/id>/)?.[1],
  );
  expect(ids).toEqual(["tag:tieout,2026:margins", "tag:tieout,2026:margins"]);
});

test("notebooks of one name over two releases are two entries, each in the category of its company", () => {
  const entries = ["moss", "reed"].map((id) => ({
    ...entry,
    id: `${id}-2012/margins`,
    company: { id, name: `The ${id} & sons` },
  }));
  const text = atomFeed(site, undefined, entries);
  expect([...text.matchAll(/<entry>.*?<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    "tag:tieout,2026:moss-2012/margins",
    "tag:tieout,2026:reed-2012/margins",
  ]);
  expect(text).toContain('<category term="reed" label="The reed &amp; sons"');
  expect(atomFeed(site, undefined, [entry])).not.toContain("<category");
});

test("the feed was updated when its latest entry was", () => {
  const older = { ...entry, updated: "2010-08-01" };
  expect(atomFeed(site, undefined, [entry, older])).toContain("<updated>2010-08-05T00:00:00Z</updated><link");
});

test("an entry tells what changed, and when", () => {
  expect(atomFeed(site, undefined, [entry])).toContain(
    '<content type="text">A "quoted" story]]&gt;\n\n5 August 2010: Corrected &lt;b&gt;one&lt;/b&gt; word.</content>',
  );
  expect(atomFeed(site, undefined, [{ ...entry, changes: [] }])).not.toContain("<content");
});

test("text never becomes markup", () => {
  const text = atomFeed(site, undefined, [entry]);
  const { document } = parseHTML(text);
  expect(document.querySelectorAll("b, script").length).toBe(0);
  expect(text).toContain("<title>Margins &amp; &lt;b&gt;more&lt;/b&gt;</title>");
  expect(text).toContain('<summary>A "quoted" story]]&gt;</summary>');
});
