import { bibtex } from "./bibtex.ts";
import { citationOf } from "./citation.ts";
import { oembed } from "./oembed.ts";
import type { PageFile } from "./page-files.ts";
import { previewPng } from "./preview-png.ts";
import { ris } from "./ris.ts";
import type { SharedPage } from "./shared-page.ts";

const contents: Readonly<Record<PageFile, (page: SharedPage) => string | Promise<Uint8Array<ArrayBuffer>>>> =
  {
    "preview.png": async (page) => new Uint8Array(await previewPng(page)),
    "oembed.json": oembed,
    "cite.bib": (page) => bibtex(citationOf(page)),
    "cite.ris": (page) => ris(citationOf(page)),
  };

/** What stands in one of the files beside a page. */
export async function fileContent(
  page: SharedPage,
  file: PageFile,
): Promise<string | Uint8Array<ArrayBuffer>> {
  return contents[file](page);
}
