import { hrefs } from "../../addresses/index.ts";
import type { Check } from "../../checks/index.ts";
import { historyOf, isDraft, type Notebook } from "../../notebook/index.ts";
import type { LinkView, NotebookView, ReleasePage, SiteRelease } from "../../show/index.ts";
import { releaseHref, slugOf, standfirstOf, titleOfNotebook, verdictsOn } from "../../show/index.ts";
import { longDate } from "../../text/index.ts";
import { dayViews } from "./foot-day.ts";
import { countViews } from "./verdict-views.ts";

/** What a site has beside the page of a notebook: the page of the company of its release, and a desk on which it can run. */
interface NotebookPlace {
  readonly company?: LinkView | null;
  readonly hasDesk?: boolean;
}

/** The head of a notebook page; `headings` are those that Astro found, with their ids. */
export function notebookView(
  page: ReleasePage,
  { release, checks }: SiteRelease,
  notebook: Notebook,
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
  { company = null, hasDesk = false }: NotebookPlace = {},
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
    desk: hasDesk ? hrefs.desk(page.site, slugOf(notebook)) : null,
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
