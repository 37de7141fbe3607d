import type { Check } from "../../checks/index.ts";
import { isDraft, type Notebook } from "../../notebook/index.ts";
import type { SiteRelease } from "../open-site.ts";
import type { Page } from "../page.ts";
import { hrefs } from "../site.ts";
import { verdictsOn } from "../witness-verdict.ts";
import { longDate } from "./long-date.ts";
import { countViews } from "./verdict-views.ts";
import type { DayView, LinkView, NotebookView } from "./view.ts";

/** The head of a notebook page; `headings` are those that Astro found, with their ids. */
export function notebookView(
  page: Page,
  { release, checks }: SiteRelease,
  notebook: Notebook,
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
): NotebookView {
  const { frontmatter } = notebook;
  const authors = Array.isArray(frontmatter.authors) ? frontmatter.authors.join(", ") : "";
  return {
    href: hrefs.notebook(page.site, slugOf(notebook)),
    title: titleOfNotebook(notebook),
    standfirst: String(frontmatter.description ?? ""),
    author: authors || undefined,
    date: release.published,
    published: longDate(release.published),
    days: daysOf(frontmatter),
    isDraft: isDraft(frontmatter),
    release: { href: hrefs.release(page.site, release.id), text: `${release.issuer}, ${release.title}` },
    counts: countViews(verdictsOn({ witnesses: [] }, checksUsed(page, checks))),
    contents: headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }): LinkView => ({ href: `#${slug}`, text })),
  };
}

function daysOf({ published, updated }: Notebook["frontmatter"]): readonly DayView[] {
  const days = [["Published", published] as const, ["Updated", updated] as const];
  return days.flatMap(([what, day]) =>
    typeof day === "string" ? [{ what, date: day, text: longDate(day) }] : [],
  );
}

/**
 * The name of a notebook's file, in the folder of a release after that: `profit`, `fern-2012/profit`. It is what its
 * address is made of.
 */
export function slugOf({ path }: Pick<Notebook, "path">): string {
  return path.replace(/^.*\/notebooks\//, "").replace(/\.mdx$/, "");
}

/** Whether a notebook is the one that a release means by `name`: of its own folder, or else of the folder of all. */
export function isNotebookOf(
  notebook: Pick<Notebook, "path" | "frontmatter">,
  release: string,
  name: string,
): boolean {
  const slug = slugOf(notebook);
  return slug === `${release}/${name}` || (slug === name && notebook.frontmatter.release === release);
}

export function titleOfNotebook({ frontmatter, path }: Notebook): string {
  return String(frontmatter.title ?? path);
}

/** The checks on the printed figures that a page shows. */
function checksUsed(page: Page, checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ witness }) => page.facts.has(witness.fact));
}
