import type { Check } from "../../checks/index.ts";
import type { Release } from "../../release/index.ts";
import { hrefs, relativeHref, type Site } from "../site.ts";
import type { LinkView } from "../views/view.ts";
import { checksTable } from "./checks-table.ts";
import { csvOf } from "./csv-of.ts";
import { downloadLinks } from "./download-links.ts";
import { jsonOf } from "./json-of.ts";
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
