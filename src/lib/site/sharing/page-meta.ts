import { alternates, formats } from "../../files/index.ts";
import { inMillions } from "../../show/index.ts";
import { type Html, h } from "../../text/index.ts";
import { fileHref, pageAddress, previewSize } from "./page-files.ts";
import type { SharedPage } from "./shared-page.ts";

/** What stands in the head of a page for those who link to it: Open Graph, Twitter card and oEmbed. */
export function pageMeta(page: SharedPage): readonly Html[] {
  // Readers of the head find this one from the address by which they came, whatever the host.
  const href = pageAddress(page, "oembed.json") ?? fileHref(page, "oembed.json");
  const alternate = { type: alternates.oembed, href, title: page.title };
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
    ...addressesOf(page),
    "article:published_time": page.published,
    ...(page.updated && { "article:modified_time": page.updated }),
  };
}

/** Networks take whole addresses only, so that there is none to give where the host is not known. */
function addressesOf(page: SharedPage): Readonly<Record<string, string>> {
  const [url, image] = [pageAddress(page), pageAddress(page, "preview.png")];
  if (url === null || image === null) return {};
  return {
    "og:url": url,
    "og:image": image,
    "og:image:type": formats.png.mediaType,
    "og:image:width": String(previewSize.width),
    "og:image:height": String(previewSize.height),
    "og:image:alt": previewWords(page),
  };
}

/** What the preview image shows, in words. */
export function previewWords({ title, key }: SharedPage): string {
  if (!key) return title;
  const { released, period, periodTitle } = key;
  const { printed } = released.reconciliation;
  return `${printed.title}, ${periodTitle}: ${inMillions(released.reconciliation.at(period))}`;
}
