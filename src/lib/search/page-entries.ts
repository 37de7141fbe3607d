import { pageSections, withoutEntities } from "./page-sections.ts";
import type { SearchEntry } from "./search-entry.ts";

/** A built page: its address below the base, `notebooks/growth/`, and its HTML. */
export interface SearchPage {
  readonly path: string;
  readonly html: string;
}

/** Pages that are no reading of their own, or whose lines are found one by one. */
const left = /^(?:search\/|embed\/|404|releases\/[^/]+\/$)/;
const redirect = /<meta\s[^>]*http-equiv="?refresh/i;

/** Whether a search finds what is on a page; a release is found by its lines. */
export function isSearched({ path, html }: SearchPage): boolean {
  return !left.test(path) && !redirect.test(html);
}

/** Whether a page is a record of what was published once: its like that lives comes first. */
export function isFrozen({ path }: Pick<SearchPage, "path">): boolean {
  return path.split("/").some((part) => part.startsWith("@"));
}

/** The sections of a page, each with its own address. */
export function pageEntries(page: SearchPage): readonly SearchEntry[] {
  const { path, html } = page;
  const title = pageTitle(html);
  return pageSections(html, /^releases\/[^/]+\/checks\/$/.test(path)).map((section) => ({
    kind: isFrozen(page) ? "frozen" : "page",
    url: section.id === "" ? path : `${path}#${encodeURI(section.id)}`,
    title,
    place: section.title === title ? "" : section.title,
    text: section.text,
    names: "",
  }));
}

/** The title in the head of a page. */
export function pageTitle(html: string): string {
  return withoutEntities(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");
}
