import { hrefs, type Site } from "../addresses/index.ts";
import type { Release } from "../release/index.ts";
import { fnv1a64 } from "../text/index.ts";

/** The address of the file with all that cells know of a release, or of several that are read as one. */
export function deskHref(site: Site, { id, joins }: Pick<Release, "id" | "joins">): string {
  if (!joins) return hrefs.releaseDesk(site, id);
  return hrefs.companyDesk(site, id, `${id}-${fnv1a64(joins.join(" ")).slice(0, 12)}`);
}
