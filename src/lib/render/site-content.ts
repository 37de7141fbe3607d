import type { Notebook } from "../notebook/index.ts";
import { openSite, type SiteRelease } from "./open-site.ts";
import { type PublishedNotebook, publishNotebook } from "./publish-notebook.ts";
import type { Site } from "./site.ts";
import { slugOf } from "./views/notebook-view.ts";

/** What a compiled notebook exports; `Content` is a component of the framework that renders the pages. */
export interface NotebookModule<Content = unknown> {
  readonly notebook: Notebook;
  readonly Content: Content;
  getHeadings(): readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/** Everything that pages are made of. */
export interface SiteContent<Module extends NotebookModule> {
  readonly site: Site;
  readonly releases: ReadonlyMap<string, SiteRelease>;
  /** By slug, in the order that their front matter gives. */
  readonly notebooks: ReadonlyMap<string, Module>;
  releaseOf(notebook: Notebook): SiteRelease;
  publish(notebook: Notebook): Promise<PublishedNotebook>;
}

/** Opens the content of a site: its notebooks, and the releases that they discuss. */
export function openContent<Module extends NotebookModule>(
  site: Site,
  modules: readonly Module[],
): SiteContent<Module> {
  const ordered = modules.toSorted(
    (a, b) => orderOf(a) - orderOf(b) || a.notebook.path.localeCompare(b.notebook.path, "en"),
  );
  const releases = openSite(
    site,
    ordered.map(({ notebook }) => notebook),
  );
  const releaseOf = (notebook: Notebook): SiteRelease => {
    const release = releases.get(String(notebook.frontmatter.release));
    if (release) return release;
    const known = [...releases.keys()].join(", ");
    throw new RangeError(
      `${notebook.path}:${notebook.frontmatterPlaces.release?.line ?? 1}:1  there is no release "${notebook.frontmatter.release}"; the releases are ${known}`,
    );
  };
  const notebooks = new Map(ordered.map((module) => [slugOf(module.notebook), module]));
  return {
    site,
    releases,
    notebooks,
    releaseOf,
    publish: (notebook) => publishNotebook(notebook, releaseOf(notebook)),
  };
}

function orderOf({ notebook }: NotebookModule): number {
  const { order } = notebook.frontmatter;
  return typeof order === "number" ? order : Number.MAX_SAFE_INTEGER;
}
