import { hrefs } from "../../addresses/index.ts";
import { twinExtension } from "../../files/index.ts";
import { historyOf, type Notebook, type NotebookChange } from "../../notebook/index.ts";
import { slugOf, titleOfNotebook } from "../../show/index.ts";
import type { Listed, SiteContent } from "../site-content.ts";

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
  /** What changed, the latest first. */
  readonly changes: readonly NotebookChange[];
}

/** The notebooks of a site, the latest first; without days of its own a notebook has that of its release. */
export function feedEntries(content: SiteContent<Listed>): readonly FeedEntry[] {
  const entries = [...content.notebooks.values()].map(({ notebook }) => {
    const { published } = content.releaseOf(notebook).release;
    return entryOf(content, notebook, published);
  });
  return entries.toSorted((a, b) => b.updated.localeCompare(a.updated, "en"));
}

function entryOf({ site }: SiteContent<Listed>, notebook: Notebook, released: string): FeedEntry {
  const { frontmatter } = notebook;
  const { authors, changes, updated, ...days } = historyOf(frontmatter);
  const published = days.published ?? released;
  const slug = slugOf(notebook);
  return {
    href: hrefs.notebook(site, slug),
    twin: hrefs.notebookFile(site, slug, twinExtension),
    title: titleOfNotebook(notebook),
    description: String(frontmatter.description ?? ""),
    authors,
    published,
    updated: updated ?? published,
    changes,
  };
}
