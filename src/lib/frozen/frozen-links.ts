import { hrefs, type Site } from "../addresses/index.ts";
import type { SiteRelease } from "../show/index.ts";
import type { FrozenLinks } from "./format-1/index.ts";
import type { FrozenRecord } from "./record/index.ts";

/** To the lines of the release of a record, as long as its text is the one that was frozen. */
export function linksOf(
  site: Site,
  { id, sha256 }: Pick<FrozenRecord["release"], "id" | "sha256">,
  releases: ReadonlyMap<string, Pick<SiteRelease, "release">>,
): FrozenLinks {
  if (releases.get(id)?.release.sha256 !== sha256) return { release: null, line: () => null };
  return { release: hrefs.release(site, id), line: (line) => hrefs.line(site, id, line) };
}
