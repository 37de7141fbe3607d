import { close, createIndex, type PagefindIndex } from "pagefind";
import { h, htmlOf } from "../text/index.ts";
import { leftClass } from "./indexed-html.ts";
import type { SearchPage } from "./page-entries.ts";
import { rowMark, type SearchEntry } from "./search-entry.ts";

/** A file of an index, by its path in the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const options = { rootSelector: "main", excludeSelectors: [`.${leftClass}`], forceLanguage: "en" };

/** The index of the words of pages, to be searched with Pagefind; sections are found by their headings. Pages are asked for one by one. */
export function pageIndex(pages: Iterable<SearchPage>): Promise<readonly IndexFile[]> {
  return built(async (index) => {
    for (const page of pages) await index.addHTMLFile({ url: page.path, content: forIndex(page) });
  });
}

/** The index of the words of single lines, with the names under which they are found. */
export function lineIndex(lines: readonly SearchEntry[]): Promise<readonly IndexFile[]> {
  return built(async (index) => {
    for (const { kind, url, title, place, text, names } of lines) {
      const content = [text, names].filter(Boolean).join(kind === "finding" ? ` ${rowMark} ` : " — ");
      await index.addCustomRecord({ url, content, language: "en", meta: { title, place } });
    }
  });
}

/** Ends the program that makes indexes; without this, the process would wait for it. */
export async function closeIndexes(): Promise<void> {
  await close();
}

/** Pagefind gives the same bytes for the same records in the same order, as long as none has a filter. */
async function built(fill: (index: PagefindIndex) => Promise<void>): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex(options);
  if (!index) throw new Error(`the search index cannot be made: ${errors.join("; ")}`);
  await fill(index);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter(({ path }) => isNeeded(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The interface is our own, and the index small enough to be searched without a worker. */
function isNeeded(path: string): boolean {
  return /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|fragment))$/.test(
    path,
  );
}

/** Pages for authors tell of the site; what is found in a release comes before them. */
const isAboutSite = /^guide\//;
const aboutSiteWeight = 0.1;

/** What is indexed of a page, with its title. */
function forIndex({ path, title, main }: SearchPage): string {
  const weight = isAboutSite.test(path) ? ` data-pagefind-weight="${aboutSiteWeight}"` : "";
  const meta = htmlOf(h("meta", { "data-pagefind-meta": "title[content]", content: title }));
  return `<!doctype html><html lang="en"><body><main${weight}>${meta}${main}</main></body></html>`;
}
