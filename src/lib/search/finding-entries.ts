import { hrefs } from "../addresses/index.ts";
import {
  asPrinted,
  type Check,
  type CheckedRelease,
  type Finding,
  findingsOf,
  markOf,
  movementWords,
  rankFindings,
  verdictTitle,
} from "../checks/index.ts";
import { elementOf, type Release } from "../release/index.ts";
import { isRecomputed, tableTitle, writtenRecomputed } from "../show/index.ts";
import { curlyMarks } from "../text/index.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Each finding of a release, what weighs most first: what is printed, what it recomputes to, and why. It leads to its first check. */
export function findingEntries({ release, checks }: CheckedRelease): readonly SearchEntry[] {
  return rankFindings(findingsOf(checks), release.lines.length).flatMap((finding) => {
    const [first] = finding.checks;
    return first ? [toEntry(release, finding, first)] : [];
  });
}

function toEntry(release: Release, { list, verdict, witness, checks }: Finding, first: Check): SearchEntry {
  const mark = verdictTitle(markOf({ list, verdict }));
  const said = `\u201c${asPrinted(witness)}\u201d`;
  const title = list === "statement" ? said : first.title;
  return {
    kind: "finding",
    url: hrefs.check({ base: "" }, release.id, first.id),
    title,
    place: `${mark}, line ${witness.line}, ${tableTitle(release, witness.table)}`,
    text: curlyMarks([...comparedIn(title, said, checks), ...diagnosesOf(checks)].join(" ")),
    names: [mark, elementOf(release, witness)?.name ?? "", release.issuer].filter(Boolean).join("; "),
  };
}

/** `Adjusted EBITDA growth, 2010-Q2 on 2010-Q1: “10%” is printed, about 0.5% recomputed.`; of words, what the figures did. */
function comparedIn(title: string, said: string, checks: readonly Check[]): readonly string[] {
  const moved = checks.find(({ movement }) => movement)?.movement;
  if (moved) return [`${title}: ${movementWords(moved)}.`];
  const compared = checks.find(isRecomputed);
  const computed = compared?.comparison?.computed;
  const held = compared && computed ? `, ${writtenRecomputed(compared, computed).text} recomputed` : "";
  return [`${title}: ${said} is printed${held}.`];
}

/** Each said once. */
const diagnosesOf = (checks: readonly Check[]): Iterable<string> =>
  new Set(checks.flatMap(({ diagnosis }) => (diagnosis ? [diagnosis.text] : [])));
