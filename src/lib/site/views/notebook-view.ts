import { hrefs } from "../../addresses/index.ts";
import type { Check } from "../../checks/index.ts";
import { historyOf, isDraft, type Notebook, standsAlone } from "../../notebook/index.ts";
import type { LinkView, NotebookView, ReleasePage, SiteRelease } from "../../show/index.ts";
import { releaseHref, slugOf, standfirstOf, titleOfNotebook, verdictsOn } from "../../show/index.ts";
import { longDate } from "../../text/index.ts";
import { dayViews } from "./foot-day.ts";
import { countViews } from "./verdict-views.ts";

/** The head of a notebook page; `headings` are those that Astro found, with their ids, and `company` is the page of that of its release. */
export function notebookView(
  page: ReleasePage,
  { release, checks }: SiteRelease,
  notebook: Notebook,
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
  company: LinkView | null = null,
): NotebookView {
  const { frontmatter } = notebook;
  const { authors, changes, ...days } = historyOf(frontmatter);
  return {
    href: hrefs.notebook(page.site, slugOf(notebook)),
    title: titleOfNotebook(notebook),
    standfirst: standfirstOf(notebook),
    author: authors.join(", ") || "Tieout",
    date: release.published,
    published: longDate(release.published),
    days: dayViews(days),
    changes: changes.map(({ date, what }) => ({ date, day: longDate(date), what })),
    desk: standsAlone(notebook) ? hrefs.desk(page.site, slugOf(notebook)) : null,
    isDraft: isDraft(frontmatter),
    ...releaseLinks(releaseHref(page.site, release), release, company),
    counts: countViews(verdictsOn({ witnesses: [] }, checksUsed(page, checks))),
    contents: headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }): LinkView => ({ href: `#${slug}`, text })),
  };
}

/** The company is named once: before its release where it has a page of its own. */
function releaseLinks(
  href: string,
  { issuer, title }: SiteRelease["release"],
  company: LinkView | null,
): Pick<NotebookView, "release" | "company"> {
  if (company === null || company.href === href)
    return { release: { href, text: `${issuer}, ${title}` }, company: null };
  return { release: { href, text: title }, company };
}

/** The checks on the printed figures that a page shows. */
function checksUsed(page: ReleasePage, checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ witness }) => page.facts.has(witness.fact));
}
