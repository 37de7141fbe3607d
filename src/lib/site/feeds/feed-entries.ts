import { hrefs } from "../../addresses/index.ts";
import { twinExtension } from "../../files/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import { slugOf, titleOfNotebook } from "../../show/index.ts";
import type { LoadedNotebook, SiteContent } from "../site-content.ts";

/** A notebook as feeds tell of it; days as `2010-08-04`. */
export interface FeedEntry {
  readonly href: string;
  /** Of its twin for programs that read no HTML. */
  readonly twin: string;
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly updated: string;
}

/** The notebooks of a site, the latest first; without days of its own a notebook has that of its release. */
export function feedEntries(content: SiteContent<LoadedNotebook>): readonly FeedEntry[] {
  const entries = [...content.notebooks.values()].map(({ notebook }) => {
    const { published } = content.releaseOf(notebook).release;
    return entryOf(content, notebook, published);
  });
  return entries.toSorted((a, b) => b.updated.localeCompare(a.updated, "en"));
}

function entryOf({ site }: SiteContent<LoadedNotebook>, notebook: Notebook, released: string): FeedEntry {
  const { frontmatter } = notebook;
  const day = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  const published = day(frontmatter.published) ?? released;
  const slug = slugOf(notebook);
  return {
    href: hrefs.notebook(site, slug),
    twin: hrefs.notebookFile(site, slug, twinExtension),
    title: titleOfNotebook(notebook),
    description: String(frontmatter.description ?? ""),
    authors: Array.isArray(frontmatter.authors) ? frontmatter.authors.map(String) : [],
    published,
    updated: day(frontmatter.updated) ?? published,
  };
}
