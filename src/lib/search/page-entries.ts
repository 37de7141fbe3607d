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
const left = /^(?:search\/|embed\/|404|releases\/[^/]+\/$)/;

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
