import { extensionsOf, type SiteFile } from "../../files/index.ts";
import { keptRasterOf } from "../../files/node.ts";
import { citationOf } from "./citation.ts";
import { citationWriters } from "./citation-writers.ts";
import { oembed } from "./oembed.ts";
import { fileHref, type PageFile, pageFiles } from "./page-files.ts";
import { previewImage } from "./preview-image.ts";
import type { SharedPage } from "./shared-page.ts";

/** The files beside a page that tell others of it: its preview image, its oEmbed data and its citations. */
export function filesOfShared(page: SharedPage): readonly SiteFile[] {
  return pageFiles.map((file) => ({ href: fileHref(page, file), read: () => fileContent(page, file) }));
}

/** What stands in one of them. */
async function fileContent(page: SharedPage, file: PageFile): Promise<string | Uint8Array> {
  if (file === "preview.png") return keptRasterOf(previewImage(page), 1);
  if (file === "oembed.json") return oembed(page);
  const extension = extensionsOf("citation").find((one) => file === `cite.${one}`);
  if (!extension) throw new RangeError(`no page has a file ${file}`);
  return citationWriters[extension](citationOf(page));
}
