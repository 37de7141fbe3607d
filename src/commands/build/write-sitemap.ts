import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hrefs } from "../../lib/addresses/index.ts";
import { historyOf } from "../../lib/notebook/frontmatter/index.ts";
import { slugOf } from "../../lib/show/index.ts";
import { sitemapFiles } from "../../lib/site/hosting/index.ts";
import { writeStaged } from "../../lib/text/node.ts";
import type { Scans } from "../addresses/read-site.ts";
import { scanPage } from "../addresses/scan-page.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";

/** Where a built site is to stand: below which path, and of which host, `https://example.org`, if that is known. */
interface SitePlace {
  readonly base: string;
  readonly site?: string;
}

/**
 * Writes `robots.txt`, which allows everything, and, where the host is known, `sitemap.xml`, which knows absolute
 * addresses only: every page of a built site but those that are not to be indexed, and frames for other pages. Where these
 * are more than one file may have, it is an index of others.
 */
export function writeSitemap(
  folder: string,
  { base, site }: SitePlace,
  notebooks: readonly NotebookFile[],
  scans: Scans = new Map(),
): void {
  const rules = ["User-agent: *", "Allow: /"];
  if (site !== undefined) {
    const days = new Map(notebooks.map((one) => [hrefs.notebook({ base: "/" }, slugOf(one)), dayOf(one)]));
    const pages = indexedPages(folder, scans).map((path) => ({
      href: encodeURI(`${base}${path.slice(1)}`),
      changed: days.get(path),
    }));
    const home = new URL(base, site).href;
    for (const { name, text } of sitemapFiles(home, pages)) writeStaged(join(folder, name), text);
    rules.push("", `Sitemap: ${new URL("sitemap.xml", home).href}`);
  }
  writeStaged(join(folder, "robots.txt"), `${rules.join("\n")}\n`);
}

/** The addresses below the base, `/notebooks/growth/`, of pages that search engines may list; sorted. */
function indexedPages(folder: string, scans: Scans): readonly string[] {
  const isHidden = (file: string): boolean =>
    (scans.get(file) ?? scanPage(readFileSync(join(folder, file), "utf8"))).isHidden;
  const files = globSync("**/index.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return files
    .filter((file) => !file.startsWith("embed/") && !isHidden(file))
    .map((file) => `/${file.replace(/index\.html$/, "")}`)
    .sort();
}

/** When a notebook was last changed, as its front matter says. */
function dayOf({ frontmatter: { data } }: NotebookFile): string | undefined {
  const { updated, published } = historyOf(data);
  return updated ?? published;
}
