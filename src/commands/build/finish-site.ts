import { checkFolder } from "../../lib/checks/node.ts";
import { publishedReleases, readAbbreviations } from "../../lib/release/node.ts";
import { indexSite, type KeptIndexes, type KnownPage } from "../../lib/search/node.ts";
import type { HtmlReader } from "../../lib/text/node.ts";
import type { Scans } from "../addresses/read-site.ts";
import { PageScan, type ScannedPage } from "../addresses/scan-page.ts";

/** What the tags and the text of a page say, which need not be read again. */
export interface ReadPage {
  readonly file: string;
  readonly scan: ScannedPage;
  readonly search: KnownPage;
}

/**
 * Adds to a site, when its pages are built, what is made of them: the index for its search page. Gives what their tags say
 * of addresses, by their files, so that no page is read a second time, and one that was read not at all.
 */
export async function finishSite(
  folder: string,
  pages: readonly ReadPage[] = [],
  kept?: KeptIndexes,
): Promise<Scans> {
  const scans = new Map<string, ScannedPage>(pages.map(({ file, scan }) => [file, scan]));
  await indexSite(
    folder,
    publishedReleases().map((id) => checkFolder(id, [])),
    {
      abbreviations: readAbbreviations(),
      also: (file): HtmlReader => {
        const scan = new PageScan();
        return {
          open: (name, attributes) => scan.open(name, attributes),
          end: () => scans.set(file, scan.page()),
        };
      },
      known: new Map(pages.map(({ file, search }) => [file, search])),
      ...(kept && { kept }),
    },
  );
  return scans;
}
