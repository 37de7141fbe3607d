import { hrefs } from "../../addresses/index.ts";
import type { Check } from "../../checks/index.ts";
import { isDraft, type Notebook } from "../../notebook/index.ts";
import type { DayView, LinkView, NotebookView, ReleasePage, SiteRelease } from "../../show/index.ts";
import { slugOf, titleOfNotebook, verdictsOn } from "../../show/index.ts";
import { longDate } from "../../text/index.ts";
import { countViews } from "./verdict-views.ts";

/** The head of a notebook page; `headings` are those that Astro found, with their ids. */
export function notebookView(
  page: ReleasePage,
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

/** The checks on the printed figures that a page shows. */
function checksUsed(page: ReleasePage, checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ witness }) => page.facts.has(witness.fact));
}
