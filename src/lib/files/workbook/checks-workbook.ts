import { hrefs, type Site } from "../../addresses/index.ts";
import type { SiteRelease } from "../../show/index.ts";
import type { Workbook } from "./ooxml/index.ts";
import { openWorkbook, pageRow } from "./parts/index.ts";

/** Every check on a release as a workbook: what is printed, what it recomputes to by formula, and the verdict by formula. */
export function checksWorkbook(site: Site, { release, checks }: SiteRelease): Workbook {
  const parts = openWorkbook(site, release);
  parts.add(checks);
  const pages = [pageRow(parts.grounds, "Page of the checks", hrefs.checks(site, release.id))];
  return parts.finish(`Checks on ${release.title}`, [], pages);
}
