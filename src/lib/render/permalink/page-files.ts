import { wholeAddress } from "../site.ts";
import type { SharedPage } from "./shared-page.ts";

/** The files beside a page that tell others of it, by their names. */
export const pageFiles = ["preview.png", "oembed.json", "cite.bib", "cite.ris"] as const;
export type PageFile = (typeof pageFiles)[number];

/** The address of one of these files, below the host. */
export function fileHref({ href }: Pick<SharedPage, "href">, file: PageFile): string {
  return `${href}${file}`;
}

/** Its address as the rest of the world knows it, or that of the page itself. */
export function pageAddress(
  { site, href }: Pick<SharedPage, "site" | "href">,
  file: PageFile | "" = "",
): string {
  return wholeAddress(site, `${href}${file}`);
}

/** The size of every preview image, in pixels: the one that networks ask for. */
export const previewSize = { width: 1200, height: 630 };
