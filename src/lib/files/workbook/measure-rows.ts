import { type ReleasedReconciliation, Series } from "../../analysis/index.ts";
import type { Check } from "../../checks/index.ts";
import { DivisionError, type Figure, GrowthError, hasUnit, isMoney } from "../../figures/index.ts";
import { type Release, statesMeasure } from "../../release/index.ts";
import type { SiteRelease } from "../../show/index.ts";

/** A measure made of a reconciliation's total, over its periods; `n/m` where growth from that base means nothing. */
export interface MeasureRow {
  readonly title: string;
  readonly figures: ReadonlyMap<string, Figure | "n/m">;
}

/** The recomputed measure as a share of revenues, if the release prints these, and its growth on each earlier period. */
export function measureRows(
  { desk, release }: SiteRelease,
  { reconciliation: { computed, printed } }: ReleasedReconciliation,
): readonly MeasureRow[] {
  const revenues = printsRevenues(release) ? [desk.series("revenues")] : [];
  const margins = revenues.map((series) => {
    const title = `${printed.title}, percent of ${series.title.toLowerCase()}`;
    return { title, figures: shares(computed, series).named(title).figures };
  });
  return [
    ...margins.filter(({ figures }) => figures.size > 0),
    ...growthRows(release, computed, printed.title),
  ];
}

/** What a release prints stands among its facts; the list of concepts is that of all releases. */
const printsRevenues = ({ facts }: Release): boolean =>
  [...facts.values()].some(
    ({ concept, segment, figure }) => concept === "revenues" && segment === "" && figure,
  );

/** Percentages of periods in which there is an amount, and something to divide by. */
function shares(measure: Series, whole: Series): Series {
  const pairs = [...measure.figures].flatMap(([period, figure]) => {
    const base = whole.figures.get(period);
    const isAmount = isMoney(figure.unit) && base && hasUnit(base, figure.unit);
    const share = isAmount ? meaningful(() => figure.over(base).as("percent")) : "n/m";
    return share === "n/m" ? [] : [[period, share] as const];
  });
  return new Series(measure.title, pairs);
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
  return meaningful(() => computed.growth(current, prior));
}

function meaningful(make: () => Figure): Figure | "n/m" {
  try {
    return make();
  } catch (error) {
    if (error instanceof GrowthError || error instanceof DivisionError) return "n/m";
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
  { release, checks }: SiteRelease,
  { reconciliation }: ReleasedReconciliation,
): readonly StatedRow[] {
  const rows = new Map<string, Map<string, Check>>();
  const own = checks.filter(
    ({ witness: { concept } }) =>
      concept !== reconciliation.to && statesMeasure(release.concepts, concept, reconciliation.to),
  );
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
