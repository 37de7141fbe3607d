import { hrefs, type Site } from "../../addresses/index.ts";
import { valueHtml } from "../../cells/index.ts";
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
import type { EditedFinding } from "../site-content.ts";
import { findingSentence } from "./finding-sentence.ts";
import { keepMarks } from "./keep-marks.ts";
import { latestFirst, releaseListView } from "./release-list-view.ts";
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
  /** To what explains the rest. */
  readonly how: LinkView;
  readonly found: readonly ReleaseLeadsView[];
  /** To the list of all releases, where there are more than stand here. */
  readonly more: LinkView | null;
}

/** How many findings of a release stand on the first page. */
const leadsShown = 4;

/** How many releases lead the first page with their findings; older ones stand below, in short. */
const releasesLeading = 3;

/** How many releases stand on the first page at all, which is as large with a thousand as with these. */
const releasesShown = 12;

/** What the first page is made of. `findingsOf` gives what a notebook says that it found. */
export interface FrontParts {
  readonly site: Site;
  readonly pages: ReadonlyMap<SiteRelease, ReleasePage>;
  readonly notebooks: readonly Notebook[];
  findingsOf(notebook: Notebook): Promise<readonly EditedFinding[]>;
}

/** The first page: findings of the latest releases in sentences, then each release with its verdicts and notebooks. */
export async function frontView(parts: FrontParts): Promise<FrontView> {
  const { site, pages, notebooks } = parts;
  const latest = latestFirst(pages);
  return {
    ...releaseListView(new Map(latest), notebooks, releasesShown),
    title: "Earnings releases, tied out",
    introduction:
      "Each release is recomputed from its own figures, in exact decimals. This is what was found. Every figure opens to the line it was printed on, or to the lines it was computed from.",
    how: { href: hrefs.howToRead(site), text: "How to read this" },
    found: await Promise.all(
      latest.slice(0, releasesLeading).map(([site, page]) => leadsOf(site, page, parts)),
    ),
    more:
      pages.size > releasesShown ? { href: hrefs.releases(site), text: `All ${pages.size} releases` } : null,
  };
}

async function leadsOf(
  { release, checks }: SiteRelease,
  page: ReleasePage,
  { notebooks, findingsOf: editedBy }: FrontParts,
): Promise<ReleaseLeadsView> {
  const own = notebooks.filter(({ frontmatter }) => frontmatter.release === release.id);
  const findings = rankFindings(findingsOf(checks), release.lines.length);
  const edited = await Promise.all(
    own.map(async (notebook) => (await editedBy(notebook)).map((one) => ({ ...one, notebook }))),
  );
  const chosen = edited.flat().map((one) => ({ ...one, finding: findingOf(one, findings) }));
  const told = new Set(chosen.map(({ finding }) => finding));
  const others = findings.filter((finding) => !told.has(finding));
  return {
    release: { href: hrefs.release(page.site, release.id), text: `${release.issuer}, ${release.title}` },
    leads: [
      ...chosen.flatMap((one) => editedLead(page, one, own)),
      ...others
        .slice(0, Math.max(0, leadsShown - chosen.length))
        .map((finding) => leadOf(page, finding, own)),
    ],
    all: {
      href: hrefs.checks(page.site, release.id),
      text: findings.length === 0 ? "All checks" : `All findings and all ${checks.length} checks`,
    },
  };
}

/** The finding that an editor means by one of its checks. */
function findingOf({ check }: EditedFinding, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ checks }) => check !== null && checks.some((one) => answersTo(one, check)));
}

/** What an editor says: in words of their own, or where only a check is named, in those of the finding. */
function editedLead(
  page: ReleasePage,
  { parts, finding, notebook }: EditedFinding & { finding: Finding | undefined; notebook: Notebook },
  notebooks: readonly Notebook[],
): readonly LeadView[] {
  const lead = finding && leadOf(page, finding, notebooks);
  if (parts.length === 0) return lead ? [lead] : [];
  const html = htmlOf(
    ...keepMarks(parts.map((part) => (typeof part === "string" ? part : valueHtml(page, part.value, null)))),
  );
  return [{ verdict: null, links: [notebookLink(page, notebook)], ...lead, html }];
}

const notebookLink = ({ site }: ReleasePage, notebook: Notebook): LinkView => ({
  href: hrefs.notebook(site, slugOf(notebook)),
  text: titleOfNotebook(notebook),
});

function leadOf(page: ReleasePage, finding: Finding, notebooks: readonly Notebook[]): LeadView {
  const { witness, list, verdict } = finding;
  const line = `${hrefs.release(page.site, page.release.id)}#${witnessId(witness)}`;
  const [check] = finding.checks;
  const notebook = notebooks.find((one) => discusses(one, finding));
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
function discusses({ frontmatter: { expect } }: Notebook, { checks }: Finding): boolean {
  if (typeof expect !== "object" || expect === null) return false;
  return checks.some((check) => Object.keys(expect).some((id) => answersTo(check, id)));
}
