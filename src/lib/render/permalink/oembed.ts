import { h, htmlOf } from "../html.ts";
import { hrefs, wholeAddress } from "../site.ts";
import { pageAddress, previewSize } from "./page-files.ts";
import type { SharedPage } from "./shared-page.ts";

/** A frame in which the embedded form of a reconciliation stands without scrolling on a wide column, in pixels. */
const frame = { width: 640, height: 720 };

/** What a page says of itself by oEmbed 1.0, as JSON: a frame to put in a text, or a link with an image. */
export function oembed(page: SharedPage): string {
  const { site, title, authors, embed } = page;
  const common = {
    version: "1.0",
    title,
    author_name: authors.length > 0 ? authors.join(", ") : "Tieout",
    provider_name: "Tieout",
    provider_url: wholeAddress(site, hrefs.home(site)),
    thumbnail_url: pageAddress(page, "preview.png"),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  };
  const form = embed ? { type: "rich", html: frameHtml(page, embed), ...frame } : { type: "link" };
  return `${JSON.stringify({ ...form, ...common }, null, 2)}\n`;
}

/** The frame that shows the embedded form of a page, as HTML to be copied. */
export function frameHtml({ site, title }: SharedPage, embed: string): string {
  const src = wholeAddress(site, embed);
  return htmlOf(h("iframe", { src, title, ...frame, loading: "lazy", frameborder: "0" }));
}
