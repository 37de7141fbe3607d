import { hrefs, type Site } from "../../addresses/index.ts";
import { findingsInWords, findingsOf } from "../../checks/index.ts";
import { companyIdOf, releaseNames } from "../../company/index.ts";
import { isDraft, type Notebook } from "../../notebook/index.ts";
import type {
  LinkView,
  NotebookEntryView,
  ReleaseEntryView,
  ReleaseListView,
  ReleasePage,
  SiteRelease,
} from "../../show/index.ts";
import {
  figureButton,
  isNotebookOf,
  millions,
  slugOf,
  titleOfNotebook,
  verdictsOn,
} from "../../show/index.ts";
import { htmlOf, longDate } from "../../text/index.ts";
import { companyGroups, companyHeads } from "./companies/index.ts";
import { periodTitle } from "./reconciliation-view.ts";
import { countViews, verdictView } from "./verdict-views.ts";

/**
 * What this is, and each release with its verdicts and notebooks, those of a company together; with `most` the latest alone,
 * so that a list does not grow with its site.
 */
export function releaseListView(
  pages: ReadonlyMap<SiteRelease, ReleasePage>,
  notebooks: readonly Notebook[],
  most = pages.size,
): ReleaseListView {
  const shown = new Set(
    latestFirst(pages)
      .slice(0, most)
      .map(([release]) => release),
  );
  // The latest release of a company is the first of it, so that a company none of whose releases is shown has no head.
  const groups = companyGroups([...pages], ([{ release }]) => release).filter(
    ([latest]) => latest && shown.has(latest[0]),
  );
  const [first] = pages.values();
  const released = groups.map((own) => own.map(([{ release }]) => release));
  const heads = first ? companyHeads(first.site, released) : [];
  return {
    title: "Earnings releases, tied out",
    introduction:
      "Each release is recomputed from its own figures, in exact decimals. Every figure here opens to the line it was printed on, or to the lines it was computed from, and every printed figure that can be recomputed has a verdict.",
    companies: heads,
    releases: groups.flatMap((own, group) =>
      own
        .filter(([release]) => shown.has(release))
        .map(([release, page], at) => ({
          head: at === 0 ? (heads[group] ?? null) : null,
          ...releaseEntry(release, page, [
            ...notebooks.filter(({ frontmatter }) => frontmatter.release === release.release.id),
            ...(at === 0 ? notebooks.filter((notebook) => isOverSeveral(notebook, own)) : []),
          ]),
          company: own.length > 1 ? companyLink(page.site, release.release) : null,
        })),
    ),
  };
}

/** Releases in the order of their days, the latest first. */
export const latestFirst = (pages: ReadonlyMap<SiteRelease, ReleasePage>): readonly Entry[] =>
  [...pages].toSorted(([a], [b]) => b.release.published.localeCompare(a.release.published));

type Entry = readonly [SiteRelease, ReleasePage];

/** Whether a notebook is over the company of some releases, or over several of these: it stands beside the latest. */
function isOverSeveral({ frontmatter }: Notebook, own: readonly Entry[]): boolean {
  const names = releaseNames(frontmatter.release);
  const isOne = names.length === 1 && own.some(([{ release }]) => release.id === names[0]);
  return (
    !isOne && own.some(([{ release }]) => names.includes(release.id) || names.includes(companyIdOf(release)))
  );
}

/** A link to the page of the company of a release. */
export function companyLink(site: Site, release: SiteRelease["release"]): LinkView {
  return { href: hrefs.company(site, companyIdOf(release)), text: release.issuer };
}

/** A link to the page of the company of a release, which there is where it has other releases, too. */
export function companyPage(
  { site, companies }: { readonly site: Site; readonly companies: ReadonlyMap<string, unknown> },
  release: SiteRelease["release"],
): LinkView | null {
  return companies.has(companyIdOf(release)) ? companyLink(site, release) : null;
}

function releaseEntry(
  site: SiteRelease,
  page: ReleasePage,
  notebooks: readonly Notebook[],
): Omit<ReleaseEntryView, "company" | "head"> {
  const { release, checks } = site;
  return {
    id: release.id,
    href: hrefs.release(page.site, release.id),
    issuer: release.issuer,
    title: release.title,
    published: longDate(release.published),
    findings: findingsInWords(findingsOf(checks)),
    counts: countViews(
      verdictsOn(release, checks),
      (verdict) => `${hrefs.checks(page.site, release.id)}#${verdict}`,
    ),
    notebooks: notebooks.map((notebook) => notebookEntry(site, page, notebook)),
  };
}

function notebookEntry(site: SiteRelease, page: ReleasePage, notebook: Notebook): NotebookEntryView {
  const slug = slugOf(notebook);
  return {
    href: hrefs.notebook(page.site, slug),
    title: titleOfNotebook(notebook),
    description: String(notebook.frontmatter.description ?? ""),
    key: keyOf(site, page, notebook),
    isDraft: isDraft(notebook.frontmatter),
  };
}

/** A notebook about a reconciliation shows its measure in the latest period; others show nothing. */
function keyOf(
  { release, reconciliations }: SiteRelease,
  page: ReleasePage,
  notebook: Notebook,
): NotebookEntryView["key"] {
  const released = reconciliations.find((one) => isNotebookOf(notebook, release.id, one.notebook));
  const period = released?.reconciliation.periods.toSorted().at(-1);
  if (!released || !period) return { html: "", text: "" };
  const measure = released.reconciliation.at(period);
  const figure = figureButton(page, measure, millions(measure).options);
  const verdict = released.reconciliation.checkOf(period)?.verdict;
  const text = `${released.reconciliation.printed.title}, ${periodTitle(page, period)}`;
  return { html: htmlOf(figure), text: htmlOf(text), verdict: verdict && verdictView(verdict) };
}
