import { hrefs, type Site } from "../../addresses/index.ts";
import { Series } from "../../analysis/index.ts";
import { renderBlock } from "../../cells/index.ts";
import { chartKinds } from "../../charts/index.ts";
import { findingsInWords, findingsOf } from "../../checks/index.ts";
import { changedDefinitions, compareReleases, mainMeasures, quantitiesOf } from "../../company/index.ts";
import { isMoney } from "../../figures/index.ts";
import type {
  CountView,
  HtmlText,
  LinkView,
  ReleasePage,
  SiteCompany,
  SiteRelease,
  VerdictView,
} from "../../show/index.ts";
import { formOf, verdictsOn } from "../../show/index.ts";
import { htmlOf, longDate } from "../../text/index.ts";
import { type DefinitionView, definitionView, type RestatedView, restatedViews } from "./companies/index.ts";
import { countViews, verdictView } from "./verdict-views.ts";

/** A release of a company in short. */
export interface CompanyReleaseView {
  readonly id: string;
  readonly page: LinkView;
  readonly published: string;
  readonly findings: string;
  readonly counts: readonly CountView[];
}

/** What a release says of many quarters, held against those that it and earlier releases print. */
export interface ClaimView {
  readonly href: string;
  readonly text: string;
  readonly release: string;
  readonly held: string;
  readonly verdict: VerdictView;
}

/** The page of a company: its releases, its main measures over all of them, and what changed from one to the next. */
export interface CompanyView {
  readonly title: string;
  readonly introduction: string;
  readonly releases: readonly CompanyReleaseView[];
  /** Small charts of one form, each of a measure over quarters. */
  readonly measures: readonly HtmlText[];
  /** How many quantities that are printed again are equal. */
  readonly agreement: string;
  readonly restated: readonly RestatedView[];
  readonly claims: readonly ClaimView[];
  readonly definitions: readonly DefinitionView[];
}

/** Prepares the page of a company; `pages` are those of its releases and of all of them as one, in one document. */
export function companyView(
  site: Site,
  { company, releases, joined }: SiteCompany,
  pages: ReadonlyMap<SiteRelease, ReleasePage>,
): CompanyView {
  const { agreeing, restatements } = compareReleases(company);
  const whole = pages.get(joined) ?? joined.page();
  return {
    title: company.name,
    introduction: `All ${releases.length} releases, read together: the same quantity in each, what was printed otherwise later, and how the main measures went. Where releases differ, the latest word stands.`,
    releases: releases.toReversed().map((one) => releaseView(site, one)),
    measures: chartsOf({ company, releases, joined }, whole),
    agreement: agreementWords(agreeing, restatements.length),
    restated: restatedViews(site, restatements, pages),
    claims: releases.toReversed().flatMap((one) => claimViews(site, one)),
    definitions: changedDefinitions(company).map((one) => definitionView(site, one)),
  };
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? "" : "s"}`;

function agreementWords(agreeing: number, restated: number): string {
  const again = count(agreeing + restated, "figure");
  const rest = restated === 0 ? "none is restated" : `${restated} ${restated === 1 ? "is" : "are"} restated`;
  return `${again} of an earlier release ${agreeing + restated === 1 ? "is" : "are"} printed again: ${agreeing} agree, ${rest}.`;
}

function releaseView(site: Site, { release, checks }: SiteRelease): CompanyReleaseView {
  return {
    id: release.id,
    page: { href: hrefs.release(site, release.id), text: release.title },
    published: longDate(release.published),
    findings: findingsInWords(findingsOf(checks)),
    counts: countViews(
      verdictsOn(release, checks),
      (verdict) => `${hrefs.checks(site, release.id)}#${verdict}`,
    ),
  };
}

function claimViews(site: Site, { release, checks }: SiteRelease): readonly ClaimView[] {
  return checks.flatMap(({ id, title, held, needs, verdict }) => {
    if (held === undefined) return [];
    const words = [held, needs && `not printed: ${needs}`].filter(Boolean).join("; ");
    return [
      {
        href: hrefs.check(site, release.id, id),
        text: title,
        release: release.title,
        held: `${words}.`,
        verdict: verdictView(verdict),
      },
    ];
  });
}

/** A chart of each main measure, quarter by quarter, the figures of the latest word. */
function chartsOf({ company, joined }: SiteCompany, page: ReleasePage): readonly HtmlText[] {
  return mainMeasures(quantitiesOf(company)).map(({ id, segment, title }) => {
    const series = joined.desk.series(id, segment);
    const quarters = series.periods.filter((period) => /-Q[1-4]$/.test(period)).toReversed();
    const shown = new Series(
      title,
      quarters.map((period) => [period, series.at(period)] as const),
    );
    const unit = isMoney(series.at(quarters[0] ?? "").unit) ? ", in millions" : "";
    const description = `From ${quarters[0]} to ${quarters.at(-1)}${unit}.`;
    const figures = formOf({ unit: "millions" });
    return htmlOf(
      renderBlock(page, chartKinds.seriesChart({ title, description, series: [shown], figures })),
    );
  });
}
