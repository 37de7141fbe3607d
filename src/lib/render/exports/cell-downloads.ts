import type { Html } from "../html.ts";
import { hrefs, type Site } from "../site.ts";
import type { LinkView } from "../views/view.ts";
import { type CellOutput, formatsOf } from "./cell-outputs.ts";
import { downloadLinks, downloadsHtml } from "./download-links.ts";

/** The links to what a cell shows, as files; of several outputs, one after the other. Null where it shows none. */
export function cellDownloads(
  site: Site,
  slug: string,
  outputs: readonly (CellOutput | null)[],
  isLive: boolean,
): Html | null {
  const links = outputs.flatMap((output) => {
    const stem = output?.stem;
    if (!output || !stem) return [];
    return downloadLinks(formatsOf(output), (format) => hrefs.cellFile(site, slug, `${stem}.${format}`));
  });
  return downloadsHtml(links, isLive);
}

/** The links to a whole notebook as files. */
export function downloadsOfNotebook(site: Site, slug: string): readonly LinkView[] {
  return downloadLinks(["xlsx", "ipynb", "md"], (extension) => hrefs.notebookFile(site, slug, extension));
}
