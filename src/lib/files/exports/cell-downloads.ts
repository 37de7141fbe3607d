import { hrefs, type Site } from "../../addresses/index.ts";
import type { LinkView } from "../../show/index.ts";
import type { Html } from "../../text/index.ts";
import { extensionsOf, isWritten } from "../formats.ts";
import { type CellOutput, downloadLinks, downloadsHtml, extensionsOfOutput } from "../tables/index.ts";

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
    return downloadLinks(extensionsOfOutput(output), (extension) => {
      const file = hrefs.cellFile(site, slug, `${stem}.${extension}`);
      return isWritten(extension) ? file : hrefs.picture(site, file);
    });
  });
  return downloadsHtml(links, isLive);
}

/** The links to a whole notebook as files. */
export function downloadsOfNotebook(site: Site, slug: string): readonly LinkView[] {
  return downloadLinks(extensionsOf("workbook", "notebook"), (extension) =>
    hrefs.notebookFile(site, slug, extension),
  );
}
