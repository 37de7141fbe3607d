import { hrefs, relativeHref, type Site } from "../../addresses/index.ts";
import { checksTable } from "../../cells/index.ts";
import type { Release } from "../../release/index.ts";
import type { LinkView, SiteRelease } from "../../show/index.ts";
import { extensionsOf } from "../formats.ts";
import { downloadLinks, tableWriters } from "../tables/index.ts";
import { checksWorkbook } from "../workbook/index.ts";
import type { SiteFile } from "./site-file.ts";
import { workbookWriters } from "./writers.ts";

/** All checks on a release: their table, with the lineage of what is printed and of what it recomputes to, and their workbook. */
export function filesOfChecks(site: Site, siteRelease: SiteRelease): readonly SiteFile[] {
  const { release, checks } = siteRelease;
  const table = () => checksTable(release, checks, `Checks on ${release.title}`);
  const tables = extensionsOf("table").map((extension) => {
    const href = hrefs.checksFile(site, release.id, extension);
    const schema = relativeHref(href, hrefs.tableSchema(site));
    const place = { release, elements: release, page: "./", schema, isLive: false };
    return { href, read: async () => tableWriters[extension](table(), place) };
  });
  const workbooks = extensionsOf("workbook").map((extension) => ({
    href: hrefs.checksFile(site, release.id, extension),
    read: async () => workbookWriters[extension](checksWorkbook(site, siteRelease)),
  }));
  return [...tables, ...workbooks];
}

/** The links to them. */
export function downloadsOfChecks(site: Site, { id }: Pick<Release, "id">): readonly LinkView[] {
  return downloadLinks(extensionsOf("table", "workbook"), (extension) =>
    hrefs.checksFile(site, id, extension),
  );
}
