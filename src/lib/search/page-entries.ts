import { createHash } from "node:crypto";
import type { HtmlReader } from "../text/node.ts";
import { type PageContent, pageContent } from "./page-content.ts";
import type { SearchEntry } from "./search-entry.ts";

/** A built page that was read: its address below the base, `notebooks/growth/`, and what a search takes from it. */
export interface SearchPage extends PageContent {
  readonly path: string;
}

/** Reads a page; `also` reads it in the same pass. */
export function readSearchPage(path: string, html: string, also?: HtmlReader): SearchPage {
  const ofChecks = /^releases\/[^/]+\/checks\/$/.test(path);
  return { path, ...pageContent(html, { ofChecks, ...(also && { also }) }) };
}

/** Pages that are no reading of their own, or whose lines are found one by one. */
const left = /^(?:search\/|desk\/|embed\/|404|releases\/[^/]+\/$)/;

/** Whether a search finds what is on a page; a release is found by its lines, and what leads on has nothing to find. */
export function isSearched({ path, leadsOn }: Pick<SearchPage, "path" | "leadsOn">): boolean {
  return !left.test(path) && !leadsOn;
}

/** Whether a page is a record of what was published once; the page that is kept up to date comes first. */
export function isFrozen({ path }: Pick<SearchPage, "path">): boolean {
  return path.split("/").some((part) => part.startsWith("@"));
}

/** The sections of a page, each with its own address. */
export function pageEntries(page: SearchPage): readonly SearchEntry[] {
  const { path, title, sections } = page;
  return sections.map((section) => ({
    kind: isFrozen(page) ? "frozen" : "page",
    url: section.id === "" ? path : `${path}#${encodeURI(section.id)}`,
    title,
    place: section.title === title ? "" : section.title,
    text: section.text,
    names: "",
  }));
}

/** A page that need not be read where nothing changed on it. */
export interface KnownPage {
  /** Whether a search finds what is on it. */
  readonly isSearched: boolean;
  /** Of all that a search takes from it. */
  readonly digest: string;
  read(): SearchPage;
}

/** A page that was read. */
export function knownPage(page: SearchPage): KnownPage {
  const digest = createHash("sha256").update(JSON.stringify(page)).digest("hex");
  return { isSearched: isSearched(page), digest, read: () => page };
}

/** So many pages are indexed in a second or two; a reader's browser asks three small files of each group. */
const pagesInGroup = 128;

/** No more groups than these, however many pages: a reader's browser asks for the files of each. */
const mostDoublings = 4;

/**
 * The pages of a site in groups, by hashes of their paths: that of a page stays while others come and go, until the site
 * has twice as many. A small site is one group, and a site without pages too; no site has more than sixteen.
 */
export function groupPages(files: readonly string[]): readonly (readonly string[])[] {
  const doublings = Math.min(mostDoublings, Math.max(0, Math.ceil(Math.log2(files.length / pagesInGroup))));
  const groups = Map.groupBy(files, (file) => hashOf(file) % 2 ** doublings);
  const found = [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
  return found.length > 0 ? found : [[]];
}

const hashOf = (text: string): number => createHash("sha256").update(text).digest().readUInt32LE(0);
