import { hrefs } from "../../addresses/index.ts";
import { answersTo, type Finding, findingsOf, markOf, rankFindings } from "../../checks/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import type {
  HtmlText,
  LinkView,
  ReleaseListView,
  ReleasePage,
  SiteRelease,
  VerdictView,
} from "../../show/index.ts";
import { slugOf, titleOfNotebook, witnessId } from "../../show/index.ts";
import { htmlOf } from "../../text/index.ts";
import { findingSentence } from "./finding-sentence.ts";
import { releaseListView } from "./release-list-view.ts";
import { verdictView } from "./verdict-views.ts";

/** A finding on the front page: a sentence whose figures open, and where to read on. */
export interface LeadView {
  readonly html: HtmlText;
  /** None for what an editor found rather than a check. */
  readonly verdict: VerdictView | null;
  readonly links: readonly LinkView[];
}

/** What was found in one release, what weighs most first; `all` leads to the rest. */
export interface ReleaseLeadsView {
  readonly release: LinkView;
  readonly leads: readonly LeadView[];
  readonly all: LinkView;
}

/** The first page: what was found, the latest release first, and then the releases. */
export interface FrontView extends ReleaseListView {
  readonly found: readonly ReleaseLeadsView[];
}

/** How many findings of a release stand on the first page. */
const leadsShown = 4;

/** How many releases lead the first page with their findings; older ones stand below, in short. */
const releasesLeading = 3;

/** The first page: findings of the latest releases in sentences, then each release with its verdicts and notebooks. */
export function frontView(
  pages: ReadonlyMap<SiteRelease, ReleasePage>,
  notebooks: readonly Notebook[],
): FrontView {
  const latest = [...pages].toSorted(([a], [b]) => b.release.published.localeCompare(a.release.published));
  return {
    ...releaseListView(new Map(latest), notebooks),
    title: "Earnings releases, tied out",
    introduction:
      "Each release is recomputed from its own figures, in exact decimals. This is what does not tie. Every figure opens to the line it was printed on, or to the lines it was computed from.",
    found: latest.slice(0, releasesLeading).map(([site, page]) => leadsOf(site, page, notebooks)),
  };
}

function leadsOf(
  { release, checks }: SiteRelease,
  page: ReleasePage,
  notebooks: readonly Notebook[],
): ReleaseLeadsView {
  const findings = rankFindings(findingsOf(checks), release.lines.length);
  return {
    release: { href: hrefs.release(page.site, release.id), text: `${release.issuer}, ${release.title}` },
    leads: findings.slice(0, leadsShown).map((finding) => leadOf(page, finding, notebooks)),
    all: {
      href: hrefs.checks(page.site, release.id),
      text: findings.length === 0 ? "All checks" : `All findings and all ${checks.length} checks`,
    },
  };
}

function leadOf(page: ReleasePage, finding: Finding, notebooks: readonly Notebook[]): LeadView {
  const { witness, list, verdict } = finding;
  const line = `${hrefs.release(page.site, page.release.id)}#${witnessId(witness)}`;
  const [check] = finding.checks;
  const notebook = notebooks.find((one) => discusses(one, page.release.id, finding));
  return {
    html: htmlOf(...findingSentence(page, finding)),
    verdict: verdictView(markOf({ list, verdict })),
    links: [
      { href: line, text: `line ${witness.line}` },
      ...(check ? [{ href: hrefs.check(page.site, page.release.id, check.id), text: "the check" }] : []),
      ...(notebook
        ? [{ href: hrefs.notebook(page.site, slugOf(notebook)), text: titleOfNotebook(notebook) }]
        : []),
    ],
  };
}

/** Whether a notebook states the verdict of a finding, and so discusses it. */
function discusses({ frontmatter }: Notebook, release: string, { checks }: Finding): boolean {
  const { expect } = frontmatter;
  if (frontmatter.release !== release || typeof expect !== "object" || expect === null) return false;
  return checks.some((check) => Object.keys(expect).some((id) => answersTo(check, id)));
}
