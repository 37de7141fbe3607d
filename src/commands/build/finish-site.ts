import { checkFolder } from "../../lib/checks/node.ts";
import { publishedReleases, readAbbreviations } from "../../lib/release/node.ts";
import { indexSite } from "../../lib/search/node.ts";

/** Adds to a site, when its pages are built, what is made of them: the index for its search page. */
export async function finishSite(folder: string): Promise<void> {
  await indexSite(
    folder,
    publishedReleases().map((id) => checkFolder(id, [])),
    readAbbreviations(),
  );
}
