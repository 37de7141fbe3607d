import { hrefs, type Site } from "../../addresses/index.ts";
import { asPrinted, findingsOf, markOf } from "../../checks/index.ts";
import type { CompanyHeadView, CountView, LinkView, SiteRelease, VerdictView } from "../../show/index.ts";
import { verdictsOn } from "../../show/index.ts";
import { longDate } from "../../text/index.ts";
import { checksInWords } from "./checks-in-words.ts";
import { companyGroups, companyHeads } from "./companies/index.ts";
import { countViews, verdictView } from "./verdict-views.ts";

/** The checks of one release in short: how many, by verdict, and those that found something. */
export interface ReleaseChecksView {
  readonly id: string;
  /** What stands above it, if it is the first of a company. */
  readonly head: CompanyHeadView | null;
  readonly kicker: string;
  /** To all checks of the release. */
  readonly page: LinkView;
  readonly introduction: string;
  readonly counts: readonly CountView[];
  readonly findings: readonly (LinkView & { readonly place: string; readonly verdict: VerdictView })[];
  readonly all: LinkView;
}

/** The checks of all releases in short, those of a company together, the latest release first. */
export interface ChecksOverviewView {
  readonly title: string;
  readonly introduction: string;
  /** Of the companies, in the order of their releases; none where there is but one. */
  readonly companies: readonly CompanyHeadView[];
  readonly releases: readonly ReleaseChecksView[];
}

/** The overview of the checks: each release with its verdicts and findings, and the way to its own page of checks. */
export function checksOverviewView(
  site: Site,
  releases: readonly Pick<SiteRelease, "release" | "checks">[],
): ChecksOverviewView {
  const latest = releases.toSorted((a, b) => b.release.published.localeCompare(a.release.published));
  const groups = companyGroups(latest, ({ release }) => release);
  const heads = companyHeads(
    site,
    groups.map((own) => own.map(({ release }) => release)),
  );
  return {
    title: "Checks",
    introduction:
      "What each release lets a reader recompute, by verdict, and what does not tie. Every check stands on the page of its release.",
    companies: heads,
    releases: groups.flatMap((own, group) =>
      own.map((one, at) => ({
        ...ofRelease(site, one, heads.length > 0),
        head: at === 0 ? (heads[group] ?? null) : null,
      })),
    ),
  };
}

function ofRelease(
  site: Site,
  { release, checks }: Pick<SiteRelease, "release" | "checks">,
  isBelowHead: boolean,
): Omit<ReleaseChecksView, "head"> {
  const href = hrefs.checks(site, release.id);
  const all = `All ${checks.length} checks`;
  return {
    id: release.id,
    kicker: isBelowHead ? longDate(release.published) : `${release.issuer}, ${longDate(release.published)}`,
    page: { href, text: release.title },
    introduction: checksInWords(checks),
    counts: countViews(verdictsOn(release, checks), (verdict) => `${href}#${verdict}`),
    findings: findingsOf(checks).map(({ checks: [first], witness, verdict, list }) => ({
      href: first ? hrefs.check(site, release.id, first.id) : href,
      text: (list === "statement" ? `\u201c${asPrinted(witness)}\u201d` : first?.title) ?? "",
      place: `line ${witness.line}`,
      verdict: verdictView(markOf({ list, verdict })),
    })),
    all: { href, text: all },
  };
}
