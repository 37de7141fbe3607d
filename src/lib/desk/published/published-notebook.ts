import { hrefs, type Site } from "../../addresses/index.ts";
import type { FramedNotebook } from "../framed/index.ts";

/** What a site publishes of a notebook for its desk. */
export interface PublishedNotebookSheet extends Omit<FramedNotebook, "desk"> {
  readonly title: string;
  readonly source: string;
  /** The addresses of its page, and of the file with all that cells know of its release. */
  readonly page: string;
  readonly deskFile: string;
  /** Where its file is edited in the repository of the site; null where that is not known. */
  readonly edit: string | null;
}

/** A notebook that was fetched for its desk: what the site says of it, what it runs on, and its page as published. */
export interface FetchedNotebook {
  readonly sheet: PublishedNotebookSheet;
  readonly framed: FramedNotebook;
  readonly page: Document;
}

/** Fetches a notebook by the name that stands in its address, `growth` or `fern-2012/growth`. Throws in the words for its reader. */
export async function fetchNotebook(site: Site, slug: string): Promise<FetchedNotebook> {
  if (!/^\w[\w-]*(?:\/\w[\w-]*)?$/.test(slug)) throw new Error("its address names no notebook");
  const sheet = JSON.parse(await textAt(hrefs.notebookSheet(site, slug))) as PublishedNotebookSheet;
  const { path, links, hrefs: targets, files, scripts, formulas } = sheet;
  const [page, desk] = await Promise.all([textAt(sheet.page), textAt(sheet.deskFile)]);
  return {
    sheet,
    framed: { path, site: sheet.site, desk, links, hrefs: targets, files, scripts, formulas },
    page: new DOMParser().parseFromString(page, "text/html"),
  };
}

async function textAt(href: string): Promise<string> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`the site answers ${answer.status} for ${href}`);
  return answer.text();
}
