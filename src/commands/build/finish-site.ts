import { checkFolder } from "../../lib/checks/node.ts";
import { publishedReleases, readAbbreviations } from "../../lib/release/node.ts";
import { type HtmlReader, indexSite } from "../../lib/search/node.ts";
import type { Scans } from "../addresses/read-site.ts";
import { PageScan, type ScannedPage } from "../addresses/scan-page.ts";

/**
 * Adds to a site, when its pages are built, what is made of them: the index for its search page. Gives what their tags say
 * of addresses, by their files, so that no page is read a second time.
 */
export async function finishSite(folder: string): Promise<Scans> {
  const scans = new Map<string, ScannedPage>();
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
  );
  return scans;
}
