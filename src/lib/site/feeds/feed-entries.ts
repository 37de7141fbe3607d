import { hrefs } from "../../addresses/index.ts";
import { companyIdOf } from "../../company/index.ts";
import { twinExtension } from "../../files/index.ts";
import { historyOf, type Notebook, type NotebookChange } from "../../notebook/index.ts";
import type { Release } from "../../release/index.ts";
import { slugOf, titleOfNotebook } from "../../show/index.ts";
import type { Listed, SiteContent } from "../site-content.ts";

/** A notebook as feeds tell of it; days as `2010-08-04`. */
export interface FeedEntry {
  /** What it is called for good: `moss-2012/profit`. */
  readonly id: string;
  /** Of whose releases it is; null where the site has releases of one company only, and of one over several. */
  readonly company: { readonly id: string; readonly name: string } | null;
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
  const companies = [...content.releases.values()].map(({ release }) => companyIdOf(release));
  const isOne = new Set(companies).size < 2;
  const entries = [...content.notebooks.values()].map(({ notebook }) => {
    const { release } = content.releaseOf(notebook);
    return { ...entryOf(content, notebook, release.published), company: isOne ? null : companyOf(release) };
  });
  return entries.toSorted((a, b) => b.updated.localeCompare(a.updated, "en"));
}

function companyOf(release: Release): FeedEntry["company"] {
  const isOfSeveral = release.joins !== undefined && release.company === undefined;
  return isOfSeveral ? null : { id: companyIdOf(release), name: release.issuer };
}

function entryOf(
  { site }: SiteContent<Listed>,
  notebook: Notebook,
  released: string,
): Omit<FeedEntry, "company"> {
  const { frontmatter } = notebook;
  const { authors, changes, updated, ...days } = historyOf(frontmatter);
  const published = days.published ?? released;
  const slug = slugOf(notebook);
  return {
    id: slug,
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
