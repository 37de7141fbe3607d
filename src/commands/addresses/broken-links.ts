import { existsSync } from "node:fs";
import { join } from "node:path";
import { hrefs } from "../../lib/addresses/index.ts";
import { slugOf } from "../../lib/show/index.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";
import { type BuiltSite, type SitePage, targetOf } from "./read-site.ts";

/**
 * Each link of the site that leads to no page, file or anchor of it, once for each page: `file:line:column  sentence`
 * where a notebook has it as it is, else `page  sentence`.
 */
export function brokenLinks(site: BuiltSite, notebooks: readonly NotebookFile[]): readonly string[] {
  const files = new Map<string, boolean>();
  const isFile = (path: string): boolean => {
    const known = files.get(path) ?? (!path.endsWith("/") && existsSync(join(site.folder, path)));
    files.set(path, known);
    return known;
  };
  return [...site.pages.values()].flatMap((page) =>
    [...new Set(page.links)].flatMap((href) => {
      const fault = faultOf(site, page, href, isFile);
      return fault === null
        ? []
        : [`${placeOf(page, href, notebooks)}  the link to ${href} is broken; ${fault}`];
    }),
  );
}

function faultOf(
  site: BuiltSite,
  { path }: SitePage,
  href: string,
  isFile: (path: string) => boolean,
): string | null {
  const target = targetOf(site, path, href);
  if (target === "elsewhere") return null;
  if (target === null)
    return `it is neither below ${site.base} nor an https address; write one relative to the page`;
  const there = site.pages.get(target.path);
  if (there && (target.anchor === "" || there.ids.has(target.anchor))) return null;
  if (there) return `${target.path} has no element with the id "${target.anchor}"; correct the link`;
  return isFile(target.path) && target.anchor === ""
    ? null
    : `there is no page or file ${target.path}; correct the link`;
}

function placeOf({ path }: SitePage, href: string, notebooks: readonly NotebookFile[]): string {
  const own = notebooks.find((one) => hrefs.notebook({ base: "/" }, slugOf(one)) === path);
  const at = own?.source.indexOf(`](${href})`) ?? -1;
  if (!own || at < 0) return path;
  const before = own.source.slice(0, at + 2).split("\n");
  return `${own.path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
