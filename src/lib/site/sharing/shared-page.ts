import { guideSlug, hrefs, periodSlug, plainSlug, type Site } from "../../addresses/index.ts";
import type { ReleasedReconciliation } from "../../analysis/index.ts";
import type { Verdict } from "../../checks/index.ts";
import { frozenVersions } from "../../frozen/node.ts";
import { historyOf, type Notebook } from "../../notebook/index.ts";
import type { Period, Release } from "../../release/index.ts";
import type { LinkView, SiteRelease } from "../../show/index.ts";
import { answerText, isNotebookOf, slugOf, titleOfNotebook } from "../../show/index.ts";

/** The figure that a page is about, in one reconciliation and period. */
export interface KeyFigure {
  readonly released: ReleasedReconciliation;
  readonly period: string;
  readonly periodTitle: string;
  readonly verdict: Verdict;
}

/** What a page says of itself to those who link to it, cite it or show it elsewhere; all texts are plain. */
export interface SharedPage {
  readonly site: Site;
  /** Below the host, with the base. */
  readonly href: string;
  /** For file names and citation keys: `adjusted-ebitda-2010-q2`. */
  readonly id: string;
  readonly title: string;
  /** The answer, with its figures. */
  readonly description: string;
  readonly release: Release;
  readonly authors: readonly string[];
  /** Days: those of the notebook, where it gives them, else of the release. */
  readonly published: string;
  readonly updated: string | undefined;
  /** Null for a notebook that discusses no reconciliation. */
  readonly key: KeyFigure | null;
  /** The period, for a page that is one reconciliation in it. */
  readonly covers: Period | undefined;
  /** Where the page stands for a frame; undefined for one that has no such form. */
  readonly embed: string | undefined;
  readonly downloads: readonly LinkView[];
  /** The latest frozen version that has the figures of the page; undefined where there is none. */
  readonly frozen: string | undefined;
}

/** One reconciliation in one period, under the authors and days of its notebook, if that is published. */
export function sharedReconciliation(
  site: Site,
  siteRelease: SiteRelease,
  released: ReleasedReconciliation,
  period: string,
  notebook: Notebook | undefined,
  downloads: readonly LinkView[] = [],
): SharedPage {
  const { release } = siteRelease;
  const key = keyFigure(release, released, period);
  return {
    site,
    href: hrefs.reconciliation(site, release.id, released.id, period),
    id: `${released.id}-${periodSlug(period)}`,
    title: `${released.reconciliation.title}, ${key.periodTitle}`,
    description: `${answerText(released.reconciliation, period)} ${release.issuer}, ${key.periodTitle}.`,
    release,
    ...authorship(release, notebook),
    key,
    covers: release.periods.find(({ id }) => id === period),
    embed: hrefs.embed(site, release.id, released.id, period),
    downloads,
    frozen: frozenVersions(site, siteRelease, released, period).find(({ same }) => same)?.href,
  };
}

/** A notebook, with the measure of its reconciliation in the latest period, as in lists of notebooks. */
export function sharedNotebook(
  site: Site,
  { release, reconciliations }: SiteRelease,
  notebook: Notebook,
  downloads: readonly LinkView[] = [],
): SharedPage {
  const slug = slugOf(notebook);
  const released = reconciliations.find((one) => isNotebookOf(notebook, release.id, one.notebook));
  const period = released?.reconciliation.periods.toSorted().at(-1);
  return {
    site,
    href: hrefs.notebook(site, slug),
    id: slug === guideSlug ? "tieout-guide" : plainSlug(slug),
    title: titleOfNotebook(notebook),
    description: String(notebook.frontmatter.description ?? ""),
    release,
    ...authorship(release, notebook),
    key: released && period ? keyFigure(release, released, period) : null,
    covers: undefined,
    embed: undefined,
    downloads,
    frozen: undefined,
  };
}

function keyFigure(release: Release, released: ReleasedReconciliation, period: string): KeyFigure {
  const periodTitle = release.periods.find((one) => one.id === period)?.label ?? period;
  const verdict = released.reconciliation.checkOf(period)?.verdict ?? "not-checkable";
  return { released, period, periodTitle, verdict };
}

function authorship(
  release: Release,
  notebook: Notebook | undefined,
): Pick<SharedPage, "authors" | "published" | "updated"> {
  const { authors, published, updated } = historyOf(notebook?.frontmatter ?? {});
  return { authors, published: published ?? release.published, updated };
}
