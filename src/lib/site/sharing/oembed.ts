import { hrefs } from "../../addresses/index.ts";
import { h, htmlOf } from "../../text/index.ts";
import { outerAddress, pageAddress, previewSize } from "./page-files.ts";
import type { SharedPage } from "./shared-page.ts";

/**
 * A frame in which the embedded form of a reconciliation stands without scrolling, in pixels: what it has in any case, and
 * for each row its bar and its line of the table, as browsers measure them at this width and at half of it.
 */
export function frameOf({ key }: Pick<SharedPage, "key">): {
  readonly width: number;
  readonly height: number;
} {
  return { width: 640, height: 920 + 85 * (key?.released.reconciliation.rows.length ?? 0) };
}

/** What a page says of itself by oEmbed 1.0, as JSON: a frame to put in a text, or a link with an image. */
export function oembed(page: SharedPage): string {
  const { title, authors } = page;
  const common = {
    version: "1.0",
    title,
    author_name: authors.length > 0 ? authors.join(", ") : "Tieout",
    provider_name: "Tieout",
    ...addressesOf(page),
  };
  const html = frameHtml(page);
  const form = html === null ? { type: "link" } : { type: "rich", html, ...frameOf(page) };
  return `${JSON.stringify({ ...form, ...common }, null, 2)}\n`;
}

/** Left out where the host is not known. Rule: oEmbed 1.0, a thumbnail has an address, a width and a height, or is not given. */
function addressesOf(page: SharedPage): object {
  const [provider, thumbnail] = [
    outerAddress(page.site, hrefs.home(page.site)),
    pageAddress(page, "preview.png"),
  ];
  if (provider === null || thumbnail === null) return {};
  const { width, height } = previewSize;
  return {
    provider_url: provider,
    thumbnail_url: thumbnail,
    thumbnail_width: width,
    thumbnail_height: height,
  };
}

/** The frame that shows the embedded form of a page, as HTML to be copied; null where it has none, or no known host. */
export function frameHtml(page: SharedPage): string | null {
  const { site, title, embed } = page;
  const src = embed === undefined ? null : outerAddress(site, embed);
  if (src === null) return null;
  return htmlOf(h("iframe", { src, title, ...frameOf(page), loading: "lazy", frameborder: "0" }));
}
