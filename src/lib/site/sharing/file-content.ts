import { extensionsOf } from "../../files/index.ts";
import { keptRasterOf } from "../../files/node.ts";
import { citationOf } from "./citation.ts";
import { citationWriters } from "./citation-writers.ts";
import { oembed } from "./oembed.ts";
import type { PageFile } from "./page-files.ts";
import { previewImage } from "./preview-image.ts";
import type { SharedPage } from "./shared-page.ts";

/** What stands in one of the files beside a page. */
export async function fileContent(
  page: SharedPage,
  file: PageFile,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (file === "preview.png") return new Uint8Array(await keptRasterOf(previewImage(page), 1));
  if (file === "oembed.json") return oembed(page);
  const extension = extensionsOf("citation").find((one) => file === `cite.${one}`);
  if (!extension) throw new RangeError(`no page has a file ${file}`);
  return citationWriters[extension](citationOf(page));
}
