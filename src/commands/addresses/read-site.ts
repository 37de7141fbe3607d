import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scanPage } from "./scan-page.ts";

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

/** Reads every page of a built site. */
export function readSite(folder: string, base: string): BuiltSite {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  const pages = files.sort().map((file) => readPage(folder, file));
  return { folder, base, pages: new Map(pages.map((page) => [page.path, page])) };
}

/** Reads one page, by its file below the folder. */
export function readPage(folder: string, file: string): SitePage {
  // A clone, since a part of a text keeps all of it: the pages of a thousand notebooks are hundreds of megabytes.
  const { ids, links, bookmarks, what } = structuredClone(scanPage(readFileSync(join(folder, file), "utf8")));
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
