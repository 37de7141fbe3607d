import { type Site, wholeAddress } from "../../addresses/index.ts";
import { type ExtensionOf, extensionsOf } from "../../files/index.ts";
import type { SharedPage } from "./shared-page.ts";

/** A citation of a page as a file. */
export type CitationFile = `cite.${ExtensionOf<"citation">}`;

/** The files beside a page that tell others of it, by their names. */
export type PageFile = "preview.png" | "oembed.json" | CitationFile;
export const pageFiles: readonly PageFile[] = [
  "preview.png",
  "oembed.json",
  ...extensionsOf("citation").map((extension) => `cite.${extension}` as const),
];

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
