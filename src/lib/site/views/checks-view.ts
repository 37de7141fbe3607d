import { hrefs } from "../../addresses/index.ts";
import { type Check, type CheckedRelease, type Verdict, verdicts, verdictTitle } from "../../checks/index.ts";
import type { CheckPart, CountView, HtmlText, LinkView, ReleasePage } from "../../show/index.ts";
import { foldedTable, groupChecks, partsTable, tableTitle, verdictsOn } from "../../show/index.ts";
import { htmlOf } from "../../text/index.ts";
import { checksInWords } from "./checks-in-words.ts";
import { toLookAtSection } from "./to-look-at-section.ts";
import { countViews } from "./verdict-views.ts";

/** Checks under a heading, ready to be placed. */
export interface CheckSection {
  readonly id: string;
  readonly title: string;
  readonly html: HtmlText;
  /** The tables that are folded in it. */
  readonly inside?: readonly LinkView[];
  /** Whether it lists what is no check, which no filter speaks of. */
  readonly isApart?: true;
}

export interface ChecksView {
  readonly title: string;
  readonly kicker: LinkView;
  /** To the checks of all releases. */
  readonly all: string;
  readonly introduction: string;
  readonly counts: readonly CountView[];
  readonly sections: readonly CheckSection[];
}

/**
 * All checks of a release: what does not tie first, then what is not as defined or ties from rounded figures, then the rest by table;
 * last, and not counted, what a person may look at.
 */
export function checksView(
  page: ReleasePage,
  { checks, toLookAt }: Pick<CheckedRelease, "checks" | "toLookAt">,
): ChecksView {
  const { findings, tables } = groupChecks(checks);
  return {
    title: "Checks",
    kicker: {
      href: hrefs.release(page.site, page.release.id),
      text: `${page.release.issuer}, ${page.release.title}`,
    },
    all: hrefs.allChecks(page.site),
    introduction: checksInWords(checks),
    counts: countViews(verdictsOn(page.release, checks), (verdict) => `?verdict=${verdict}#${verdict}`),
    sections: [
      ...findingSections(page, findings),
      ...tableSection(page, tables),
      ...toLookAtSection(page, toLookAt),
    ],
  };
}

const kindsOfFindings: readonly { id: string; title: string; has: (check: Check) => boolean }[] = [
  {
    id: "does-not-tie",
    title: verdictTitle("does-not-tie"),
    has: ({ list, verdict }) => list !== "definition" && verdict === "does-not-tie",
  },
  {
    id: "definitions",
    title: "Definitions against the tables that apply them",
    has: ({ list, verdict }) => list === "definition" && verdict === "does-not-tie",
  },
  {
    id: "ties-from-rounded",
    title: verdictTitle("ties-from-rounded"),
    has: ({ verdict }) => verdict === "ties-from-rounded",
  },
];

/** A printed figure can be a finding of several kinds, with the checks that say so of each. */
function findingSections(page: ReleasePage, findings: readonly CheckPart[]): readonly CheckSection[] {
  return kindsOfFindings.flatMap(({ id, title, has }) => {
    const parts = findings
      .map((part) => ({ ...part, checks: part.checks.filter(has) }))
      .filter((part) => part.checks.length > 0);
    if (parts.length === 0) return [];
    return [{ id, title, html: htmlOf(partsTable(page, parts, { isHome: true }, { label: title })) }];
  });
}

/** The tables of the release, each folded; a verdict has the address of the first row that has it. */
function tableSection(
  page: ReleasePage,
  tables: ReadonlyMap<string, readonly Check[]>,
): readonly CheckSection[] {
  if (tables.size === 0) return [];
  const place = { isHome: true, anchors: firstOfVerdicts([...tables.values()].flat()) };
  const folded = [...tables].map(([table, checks]) => foldedTable(page, table, checks, place));
  const inside = [...tables.keys()].map((table) => ({
    href: `#ties-${table}`,
    text: tableTitle(page.release, table),
  }));
  return [{ id: "_by-table", title: "All others, by table", html: htmlOf(folded), inside }];
}

/** The first check of each verdict that makes no finding. */
function firstOfVerdicts(checks: readonly Check[]): ReadonlyMap<Check, readonly Verdict[]> {
  const first = verdicts.flatMap((verdict) => {
    const check = checks.find((one) => one.verdict === verdict);
    return check ? [[check, verdict] as const] : [];
  });
  return new Map(
    [...Map.groupBy(first, ([check]) => check)].map(([check, some]) => [check, some.map(([, id]) => id)]),
  );
}
