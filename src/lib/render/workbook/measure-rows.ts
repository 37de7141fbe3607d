import type { ReleasedReconciliation, Series } from "../../analysis/index.ts";
import type { Check } from "../../checks/index.ts";
import { type Figure, GrowthError } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";
import type { SiteRelease } from "../open-site.ts";

/** A measure made of a reconciliation's total, over its periods; `n/m` where growth from that base means nothing. */
export interface MeasureRow {
  readonly title: string;
  readonly figures: ReadonlyMap<string, Figure | "n/m">;
}

/** The recomputed measure as a share of revenues, where these are printed, and its growth on each earlier period. */
export function measureRows(
  { desk, release }: SiteRelease,
  { reconciliation: { computed, printed } }: ReleasedReconciliation,
): readonly MeasureRow[] {
  const revenues = release.concepts.has("revenues") ? [desk.series("revenues")] : [];
  const margins = revenues.map((series) => {
    const title = `${printed.title}, percent of ${series.title.toLowerCase()}`;
    return { title, figures: (computed as Series).over(series).as("percent").named(title).figures };
  });
  return [...margins, ...growthRows(release, computed, printed.title)];
}

/** The comparisons that the release prints anything for: a period's growth on one before it. */
function growthRows(release: Release, computed: Series, title: string): readonly MeasureRow[] {
  const pairs = new Set([...release.facts.values()].map(({ period }) => period));
  const priors = computed.periods.map((prior) => ({
    title: `Growth of ${title} on ${prior}`,
    figures: new Map(
      computed.periods
        .filter((current) => pairs.has(`${current}/${prior}`))
        .map((current) => [current, growth(computed, current, prior)]),
    ),
  }));
  return priors.filter(({ figures }) => figures.size > 0);
}

function growth(computed: Series, current: string, prior: string): Figure | "n/m" {
  try {
    return computed.growth(current, prior);
  } catch (error) {
    if (error instanceof GrowthError) return "n/m";
    throw error;
  }
}

/** What a release states of a measure beside its amount, one line a period. */
export interface StatedRow {
  readonly title: string;
  readonly checks: ReadonlyMap<string, Check>;
}

/** The margins, growth rates, changes and amounts per share that a release prints of a measure; a table before prose. */
export function statedRows(
  { checks }: SiteRelease,
  { reconciliation }: ReleasedReconciliation,
): readonly StatedRow[] {
  const rows = new Map<string, Map<string, Check>>();
  const own = checks.filter(({ witness }) => witness.concept.startsWith(`${reconciliation.to}-`));
  for (const check of own.filter(({ rule, comparison }) => rule === "recalculate" && comparison)) {
    const [current = "", prior] = check.witness.period.split("/");
    const title = check.title.replace(`, ${current}`, "").replace(` on ${prior}`, `, on ${prior}`);
    const row = rows.get(title) ?? new Map<string, Check>();
    const known = row.get(current);
    if (!known || known.witness.table === "prose") row.set(current, check);
    rows.set(title, row);
  }
  return [...rows].map(([title, found]) => ({ title, checks: found }));
}
