import { hrefs } from "../../addresses/index.ts";
import type { LinkView, ReleasePage, SiteRelease, VerdictView } from "../../show/index.ts";
import { type ElementView, elementView, inMillions } from "../../show/index.ts";
import { periodTitle } from "./reconciliation-view.ts";
import { verdictView } from "./verdict-views.ts";

/** A reconciliation in one period: the measure it comes to, its verdict, and a link; absent where it is not printed. */
export interface IndexCellView extends LinkView {
  readonly measure: string;
  readonly verdict: VerdictView;
}

export interface IndexRowView {
  readonly title: string;
  readonly cells: readonly (IndexCellView | null)[];
}

/** A concept with its place in reconciliations: what it does there, its US-GAAP element, and the pages that have it. */
export interface IndexConceptView {
  readonly id: string;
  readonly title: string;
  readonly element: ElementView | null;
  readonly uses: readonly {
    readonly role: string;
    readonly title: string;
    readonly links: readonly LinkView[];
  }[];
}

export interface ReconciliationIndexView {
  readonly id: string;
  readonly title: string;
  readonly release: LinkView;
  readonly periods: readonly string[];
  readonly rows: readonly IndexRowView[];
  readonly concepts: readonly IndexConceptView[];
}

/** The reconciliations of a release by period, latest first, and by concept. */
export function reconciliationIndexView(page: ReleasePage, site: SiteRelease): ReconciliationIndexView {
  const { release, reconciliations } = site;
  const periods = [...new Set(reconciliations.flatMap(({ reconciliation }) => reconciliation.periods))]
    .toSorted()
    .toReversed();
  return {
    id: release.id,
    title: `${release.issuer}, ${release.title}`,
    release: { href: hrefs.release(page.site, release.id), text: release.title },
    periods: periods.map((period) => periodTitle(page, period)),
    rows: reconciliations.map((released) => ({
      title: released.reconciliation.title,
      cells: periods.map((period) => cellOf(page, released, period)),
    })),
    concepts: conceptsOf(page, site, periods),
  };
}

type Released = SiteRelease["reconciliations"][number];

function cellOf(page: ReleasePage, { id, reconciliation }: Released, period: string): IndexCellView | null {
  if (!reconciliation.periods.includes(period)) return null;
  return {
    href: hrefs.reconciliation(page.site, page.release.id, id, period),
    text: `${reconciliation.title}, ${periodTitle(page, period)}`,
    measure: inMillions(reconciliation.at(period)),
    verdict: verdictView(reconciliation.checkOf(period)?.verdict ?? "not-checkable"),
  };
}

/** Every concept that a reconciliation starts from, adds, subtracts or ends at, by its title. */
function conceptsOf(
  page: ReleasePage,
  { release, reconciliations }: SiteRelease,
  periods: readonly string[],
): readonly IndexConceptView[] {
  const uses = reconciliations.flatMap((released) =>
    rolesIn(released).map(({ concept, role }) => ({ concept, role, released })),
  );
  const concepts = [...Map.groupBy(uses, ({ concept }) => concept)].map(([id, some]) => ({
    id,
    title: release.concepts.get(id)?.title ?? id,
    element: elementView(release.concepts.get(id)?.element),
    uses: some.map(({ role, released }) => ({
      role,
      title: released.reconciliation.title,
      links: linksOf(page, released, periods),
    })),
  }));
  return concepts.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
}

function rolesIn({ reconciliation }: Released): readonly { concept: string; role: string }[] {
  const rows = reconciliation.rows.map(({ concept, weight }, index) => ({
    concept,
    role: index === 0 ? "where it starts" : weight === 1 ? "added" : "subtracted",
  }));
  return [...rows, { concept: reconciliation.to, role: "where it ends" }];
}

function linksOf(
  page: ReleasePage,
  { id, reconciliation }: Released,
  periods: readonly string[],
): readonly LinkView[] {
  return periods
    .filter((period) => reconciliation.periods.includes(period))
    .map((period) => ({
      href: hrefs.reconciliation(page.site, page.release.id, id, period),
      text: periodTitle(page, period),
    }));
}
