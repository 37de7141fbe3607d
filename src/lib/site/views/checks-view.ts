import { hrefs } from "../../addresses/index.ts";
import {
  asPrinted,
  type Check,
  type Finding,
  findingsOf,
  isFindingVerdict,
  type Verdict,
  verdicts,
  verdictTitle,
} from "../../checks/index.ts";
import type { CheckView, CountView, LinkView, ReleasePage } from "../../show/index.ts";
import { verdictsOn } from "../../show/index.ts";
import { checkView } from "./check-view.ts";
import { checksInWords } from "./checks-in-words.ts";
import { countViews } from "./verdict-views.ts";

export interface CheckGroup {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly CheckPart[];
}

/** Checks that stand together: those of one finding under its printed characters, or those of a group as they are. */
export interface CheckPart {
  readonly heading: string | null;
  readonly checks: readonly CheckView[];
}

export interface ChecksView {
  readonly title: string;
  readonly kicker: LinkView;
  /** To the checks of all releases. */
  readonly all: string;
  readonly introduction: string;
  readonly counts: readonly CountView[];
  readonly groups: readonly CheckGroup[];
}

/** All checks of a release: what does not tie first, then by how much there is to say, then what ties by table. */
export function checksView(page: ReleasePage, checks: readonly Check[]): ChecksView {
  const definitions = checks.filter(({ list, verdict }) => list === "definition" && verdict !== "ties");
  const others = checks.filter((check) => !definitions.includes(check));
  const findings = findingsFirst.map((verdict) => group(page, verdict, others));
  const ties = checks.filter((check) => check.verdict === "ties");
  const byTable = [...Map.groupBy(ties, (check) => check.witness.table)];
  return {
    title: "Checks",
    kicker: {
      href: hrefs.release(page.site, page.release.id),
      text: `${page.release.issuer}, ${page.release.title}`,
    },
    all: hrefs.allChecks(page.site),
    introduction: checksInWords(checks),
    counts: countViews(verdictsOn(page.release, checks), (verdict) => `#${verdict}`),
    groups: [
      ...findings.slice(0, 1),
      {
        id: "definitions",
        title: "Definitions against the tables that apply them",
        parts: [partOf(page, definitions)],
      },
      ...findings.slice(1),
      ...byTable.map(([table, some]) => tableGroup(page, table, some, ties[0]?.witness.table)),
    ].filter(({ parts }) => parts.some(({ checks: some }) => some.length > 0)),
  };
}

const findingsFirst: readonly Verdict[] = [
  "does-not-tie",
  ...verdicts.filter((verdict) => verdict !== "ties" && verdict !== "does-not-tie"),
];

function group(page: ReleasePage, verdict: Verdict, checks: readonly Check[]): CheckGroup {
  const some = checks.filter((check) => check.verdict === verdict);
  const findings = isFindingVerdict(verdict) ? findingsOf(some) : null;
  return {
    id: verdict,
    title: verdictTitle(verdict),
    parts: findings?.map((finding) => findingPart(page, finding)) ?? [partOf(page, some)],
  };
}

function partOf(page: ReleasePage, checks: readonly Check[], heading: string | null = null): CheckPart {
  return { heading, checks: checks.map((check) => checkView(page, check)) };
}

/** A finding with the checks that say so: `“-8%”, line 20: 2 checks`. */
function findingPart(page: ReleasePage, { witness, checks }: Finding): CheckPart {
  const count = checks.length === 1 ? "1 check" : `${checks.length} checks`;
  return partOf(page, checks, `\u201c${asPrinted(witness)}\u201d, line ${witness.line}: ${count}`);
}

function tableGroup(
  page: ReleasePage,
  table: string,
  checks: readonly Check[],
  first: string | undefined,
): CheckGroup {
  const name =
    table === "prose" ? "the text" : (page.release.tables.find((one) => one.id === table)?.caption ?? table);
  return {
    id: table === first ? "ties" : `ties-${table}`,
    title: `Ties: ${name}`,
    parts: [partOf(page, checks)],
  };
}
