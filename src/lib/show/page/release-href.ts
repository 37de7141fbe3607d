import { hrefs, type Site } from "../../addresses/index.ts";
import type { Release } from "../../release/index.ts";

/** The page of a release; of several of one company together, that of the company, and of several companies, the list of all. */
export function releaseHref(
  site: Site,
  { id, joins, company }: Pick<Release, "id" | "joins" | "company">,
): string {
  if (!joins) return hrefs.release(site, id);
  return company === undefined ? hrefs.releases(site) : hrefs.company(site, company);
}
