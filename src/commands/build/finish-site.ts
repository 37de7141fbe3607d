import { checkFolder } from "../../lib/checks/node.ts";
import { publishedReleases, readAbbreviations } from "../../lib/release/node.ts";
import { indexSite, type SearchPage } from "../../lib/search/node.ts";
import type { HtmlReader } from "../../lib/text/node.ts";
import type { Scans } from "../addresses/read-site.ts";
import { PageScan, type ScannedPage } from "../addresses/scan-page.ts";

/** What the tags and the text of a page say, which need not be read again. */
export interface KnownPage {
  readonly file: string;
  readonly scan: ScannedPage;
  readonly search: SearchPage;
}

/**
 * Adds to a site, when its pages are built, what is made of them: the index for its search page. Gives what their tags say
 * of addresses, by their files, so that no page is read a second time, and one that is known not at all.
 */
export async function finishSite(folder: string, known: readonly KnownPage[] = []): Promise<Scans> {
  const scans = new Map<string, ScannedPage>(known.map(({ file, scan }) => [file, scan]));
  await indexSite(
    folder,
    publishedReleases().map((id) => checkFolder(id, [])),
    readAbbreviations(),
    (file): HtmlReader => {
      const scan = new PageScan();
      return {
        open: (name, attributes) => scan.open(name, attributes),
        end: () => scans.set(file, scan.page()),
      };
    },
    new Map(known.map(({ file, search }) => [file, search])),
  );
  return scans;
}
