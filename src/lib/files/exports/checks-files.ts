import { hrefs, relativeHref, type Site } from "../../addresses/index.ts";
import { checksTable } from "../../cells/index.ts";
import type { Check } from "../../checks/index.ts";
import type { Release } from "../../release/index.ts";
import type { LinkView } from "../../show/index.ts";
import { csvOf, downloadLinks, jsonOf } from "../tables/index.ts";
import type { SiteFile } from "./site-file.ts";

/** A release with its checks. */
interface Checked {
  readonly release: Release;
  readonly checks: readonly Check[];
}

/** All checks on a release as CSV, and as JSON with the lineage of what is printed and of what it recomputes to. */
export function filesOfChecks(site: Site, { release, checks }: Checked): readonly SiteFile[] {
  const hrefOf = (extension: string): string => hrefs.checksFile(site, release.id, extension);
  const table = () => checksTable(release, checks, `Checks on ${release.title}`);
  const schema = relativeHref(hrefOf("json"), hrefs.tableSchema(site));
  const json = () => jsonOf(table(), { release, page: "./", schema, isLive: false });
  return [
    { href: hrefOf("csv"), read: async () => csvOf(table()) },
    { href: hrefOf("json"), read: async () => json() },
  ];
}

/** The links to them. */
export function downloadsOfChecks(site: Site, { id }: Pick<Release, "id">): readonly LinkView[] {
  return downloadLinks(["csv", "json"], (extension) => hrefs.checksFile(site, id, extension));
}
