import type { SiteRelease } from "../open-site.ts";
import { hrefs, type Site } from "../site.ts";
import type { Workbook } from "./ooxml/workbook.ts";
import { pageRow } from "./sources-sheet.ts";
import { openWorkbook } from "./workbook-parts.ts";

/** Every check on a release as a workbook: what is printed, what it recomputes to by formula, and the verdict by formula. */
export function checksWorkbook(site: Site, { release, checks }: SiteRelease): Workbook {
  const parts = openWorkbook(site, release);
  parts.add(checks);
  const pages = [pageRow(parts.grounds, "Page of the checks", hrefs.checks(site, release.id))];
  return parts.finish(`Checks on ${release.title}`, [], pages);
}
