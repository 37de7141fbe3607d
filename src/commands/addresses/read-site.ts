import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ScannedPage, scanPage } from "./scan-page.ts";

/** A page of a built site. */
export interface SitePage {
  /** Its address below the base: `/notebooks/growth/`. */
  readonly path: string;
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** Ids that stand twice on it. */
  readonly doubled: readonly string[];
  /** What the page is, as it says itself: `checks internap-2010-q2`; empty where it says nothing. */
  readonly what: string;
  readonly links: readonly string[];
  readonly bookmarks: readonly string[];
}

/** A site in a folder, as it stands below `base`. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, SitePage>;
}

/** What was scanned of the pages of a site while they were read for something else, by their files. */
export type Scans = ReadonlyMap<string, ScannedPage>;

/** Every page of a built site; reads those that were not scanned. */
export function readSite(folder: string, base: string, scans: Scans = new Map()): BuiltSite {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  const pages = files.sort().map((file) => {
    const scan = scans.get(file);
    return scan ? toSitePage(file, scan) : readPage(folder, file);
  });
  return { folder, base, pages: new Map(pages.map((page) => [page.path, page])) };
}

/** Reads one page, by its file below the folder. */
export function readPage(folder: string, file: string): SitePage {
  return toSitePage(file, scanPage(readFileSync(join(folder, file), "utf8")));
}

function toSitePage(file: string, { ids, links, bookmarks, what }: ScannedPage): SitePage {
  const path = `/${file.replace(/index\.html$/, "")}`;
  const known = new Set<string>();
  const doubled = new Set(ids.filter((id) => known.has(id) || !known.add(id)));
  return { path, file, ids: known, doubled: [...doubled], links, bookmarks, what };
}

/** Where a link leads: to a place of the site, to one outside, or to none (below another base, or no address). */
export type Target = { readonly path: string; readonly anchor: string } | "elsewhere" | null;

/** Follows a link of the page at `path`. */
export function targetOf({ base }: Pick<BuiltSite, "base">, path: string, href: string): Target {
  const origin = "http://site.invalid";
  if (!URL.canParse(href, `${origin}${base}${path.slice(1)}`)) return null;
  const url = new URL(href, `${origin}${base}${path.slice(1)}`);
  if (url.origin !== origin) return /^(?:https|mailto):$/.test(url.protocol) ? "elsewhere" : null;
  if (!url.pathname.startsWith(base)) return null;
  const [place, anchor] = [url.pathname.slice(base.length - 1), url.hash.slice(1)].map(decoded);
  return { path: place ?? "", anchor: anchor ?? "" };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
