import { openSite, type SiteRelease } from "../../src/lib/show/page/open-site.ts";
import type { ReleasePage } from "../../src/lib/show/page/page.ts";

const releases = openSite({ base: "/base/" }, []);

/** The release of Internap's second quarter of 2010, at `/base/`. */
export function internap(): SiteRelease {
  const release = releases.get("internap-2010-q2");
  if (!release) throw new Error("data/ has no internap-2010-q2");
  return release;
}

/** A new page of it. */
export function newPage(): ReleasePage {
  return internap().page();
}
