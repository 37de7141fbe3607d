import { hrefs } from "../../addresses/index.ts";
import {
  asPrinted,
  type Finding,
  findingsInWords,
  findingsOf,
  markOf,
  titleOf,
  type Verdict,
  verdictTitle,
} from "../../checks/index.ts";
import type { Release, Witness } from "../../release/index.ts";
import { exhibitFiles } from "../../release/index.ts";
import type { FindingView, LinkView, ReleaseOriginView, ReleasePage, ReleaseView } from "../../show/index.ts";
import {
  markedWitnesses,
  markWitness,
  verdictsOn,
  type WitnessChecks,
  withWitnessCards,
  witnessChecks,
  witnessId,
  witnessVerdict,
} from "../../show/index.ts";
import { type Html, longDate } from "../../text/index.ts";
import { linesFilters } from "./filter-views.ts";
import { releaseBlocks } from "./release-blocks.ts";
import { countViews } from "./verdict-views.ts";

/** The release as published, line by line, each figure and each checked statement marked where it stands. */
export function releaseView(page: ReleasePage, usedBy: (fact: string) => readonly LinkView[]): ReleaseView {
  const { release, checks } = page;
  const concerns = witnessChecks(checks);
  const witnesses = markedWitnesses(release, checks);
  const findings = findingsOf(checks);
  const marks = marksOf(page, witnesses, (witness) => usedBy(witness.fact));
  return {
    issuer: release.issuer,
    title: release.title,
    published: longDate(release.published),
    note: noteOf(release, release.witnesses.filter((one) => witnessVerdict(concerns(one)) !== null).length),
    counts: countViews(verdictsOn(release, checks), (verdict) => firstWith(witnesses, verdict, concerns)),
    findingsInWords: findingsInWords(findings),
    findings: findings.map((finding) => findingView(release, finding)),
    origin: originOf(page),
    filters: linesFilters(release),
    blocks: releaseBlocks({
      release,
      witnesses,
      mark: (witness) => marks.get(witness) ?? asPrinted(witness),
    }),
  };
}

/**
 * The witnesses of a release, marked. Their cards stand in the order of what they are of, so that those that say nearly
 * the same follow each other: the page is a fifth shorter then, as it is sent.
 */
function marksOf(
  page: ReleasePage,
  witnesses: readonly Witness[],
  usersOf: (witness: Witness) => readonly LinkView[],
): ReadonlyMap<Witness, Html> {
  const concerns = witnessChecks(page.checks);
  const cards = withWitnessCards(page);
  const sorted = witnesses.toSorted((a, b) => compare(factKey(a), factKey(b)));
  return new Map(sorted.map((one) => [one, markWitness(cards, one, concerns(one), usersOf(one))]));
}

const factKey = ({ concept, segment, period }: Witness): string => [concept, segment, period].join(" ");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function originOf({ site, release }: ReleasePage): ReleaseOriginView {
  const { filing, date, address } = release.original ?? {};
  const words = [filing, date && `filed on ${longDate(date)}`].filter(Boolean).join(", ");
  return {
    source: release.source,
    filing: words || null,
    original: address === undefined ? null : { href: address, text: address.replace(/^https?:\/\//, "") },
    files: [
      ...exhibitFiles(release).map(({ name }, _, { length }) => ({
        href: hrefs.exhibit(site, release.id, name),
        text: length > 1 ? `${name}, as published` : "Text, as published",
      })),
      { href: hrefs.releaseFacts(site, release.id), text: "Facts, as CSV" },
    ],
    sha256: release.sha256,
  };
}

function noteOf(release: Release, checked: number): string {
  const figures = release.witnesses.length;
  return `As published, line by line. Of the ${figures} figures, marked where they stand, ${checked} are checked; each opens what it was held against. Other digits (dates, telephone numbers, names of forms) stand in ${release.leftOut.length} places and report no figure; ${openWords(release)}.`;
}

/** A declared release accounts for all its digits; one that was added says how many it does not. */
function openWords({ openDigits = 0 }: Release): string {
  if (openDigits === 0) return "none is unaccounted for";
  return openDigits === 1
    ? "one number is not yet understood"
    : `${openDigits} numbers are not yet understood`;
}

type Concerns = (witness: Witness) => WitnessChecks;

function firstWith(witnesses: readonly Witness[], verdict: Verdict, concerns: Concerns): string {
  const first = witnesses.find((witness) => witnessVerdict(concerns(witness)) === verdict);
  return first ? `#${witnessId(first)}` : "#_main";
}

function findingView(release: Release, { list, witness, checks, verdict }: Finding): FindingView {
  const words = asPrinted(witness);
  const said =
    list === "statement"
      ? { text: `\u201c${words}\u201d`, printed: null }
      : { text: `${titleOf(release, witness)}:`, printed: words };
  const mark = markOf({ list, verdict });
  const count = checks.length === 1 ? "1 check" : `${checks.length} checks`;
  const place = `line ${witness.line}`;
  return { href: `#${witnessId(witness)}`, place, ...said, verdict: mark, words: verdictTitle(mark), count };
}
