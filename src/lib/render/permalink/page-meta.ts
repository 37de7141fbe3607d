import { type Html, h } from "../html.ts";
import { pageAddress, previewSize } from "./page-files.ts";
import { inMillions, type SharedPage } from "./shared-page.ts";

/** What stands in the head of a page for those who link to it: Open Graph, Twitter card and oEmbed. */
export function pageMeta(page: SharedPage): readonly Html[] {
  const alternate = {
    type: "application/json+oembed",
    href: pageAddress(page, "oembed.json"),
    title: page.title,
  };
  return [
    ...Object.entries(openGraph(page)).map(([property, content]) => h("meta", { property, content })),
    ...page.authors.map((content) => h("meta", { name: "author", content })),
    h("meta", { name: "twitter:card", content: "summary_large_image" }),
    h("link", { rel: "alternate", ...alternate }),
  ];
}

/** Twitter reads the same where it finds nothing of its own. */
function openGraph(page: SharedPage): Readonly<Record<string, string>> {
  return {
    "og:site_name": "Tieout",
    "og:type": "article",
    "og:title": page.title,
    "og:description": page.description,
    "og:url": pageAddress(page),
    "og:image": pageAddress(page, "preview.png"),
    "og:image:type": "image/png",
    "og:image:width": String(previewSize.width),
    "og:image:height": String(previewSize.height),
    "og:image:alt": previewWords(page),
    "article:published_time": page.published,
    ...(page.updated && { "article:modified_time": page.updated }),
  };
}

/** What the preview image shows, in words. */
export function previewWords({ title, key }: SharedPage): string {
  if (!key) return title;
  const { released, period, periodTitle } = key;
  const { printed } = released.reconciliation;
  return `${printed.title}, ${periodTitle}: ${inMillions(released.reconciliation.at(period))}`;
}
