import { type Site, wholeAddress } from "../../addresses/index.ts";
import type { SharedPage } from "./shared-page.ts";

/** The files beside a page that tell others of it, by their names. */
export const pageFiles = ["preview.png", "oembed.json", "cite.bib", "cite.ris"] as const;
export type PageFile = (typeof pageFiles)[number];

/** The address of one of these files, below the host. */
export function fileHref({ href }: Pick<SharedPage, "href">, file: PageFile): string {
  return `${href}${file}`;
}

/**
 * Its address as the rest of the world knows it, or that of the page itself. Null where the host of the site is not known,
 * since half an address is of no use to others.
 */
export function pageAddress(
  { site, href }: Pick<SharedPage, "site" | "href">,
  file: PageFile | "" = "",
): string | null {
  return outerAddress(site, `${href}${file}`);
}

/** An address of the site for use elsewhere; null where the host of the site is not known. */
export function outerAddress(site: Site, href: string): string | null {
  return site.origin === undefined ? null : wholeAddress(site, href);
}

/** The size of every preview image, in pixels: the one that networks ask for. */
export const previewSize = { width: 1200, height: 630 };
