import { type Company, checkClaims, companiesOf, companyIdOf, type HeldClaim } from "../../company/index.ts";
import type { Release } from "../../release/index.ts";
import { allReleases, isDraftRelease, listDrafts, loadRelease } from "../../release/node.ts";
import { authorMistakes } from "../../text/index.ts";
import type { Check } from "../model/index.ts";

/** The company of a release with what else it published; a draft is read beside drafts, and what is published without them. */
export function companyOf(release: Release, dataFolder: string): Company {
  const id = companyIdOf(release);
  const added = new Map(listDrafts(dataFolder).map((one) => [one.release, one.company]));
  const withDrafts = isDraftRelease(release.id, dataFolder);
  const others = allReleases(dataFolder)
    .filter((other) => other !== release.id && (added.get(other) ?? id) === id)
    .filter((other) => withDrafts || !isDraftRelease(other, dataFolder))
    .flatMap((other) => readable(other, dataFolder))
    .filter((other) => companyIdOf(other) === id);
  return companiesOf([release, ...others])[0] ?? { id, name: release.issuer, releases: [release] };
}

/** What cannot be read is told of where it is checked itself. */
function readable(id: string, dataFolder: string): readonly Release[] {
  try {
    return [loadRelease(id, dataFolder)];
  } catch (error) {
    if (authorMistakes(error)) return [];
    throw error;
  }
}

/**
 * The checks of a release, and those on what it says of many quarters, as soon as its company has earlier releases that print
 * them; of a release that was added, also those that need what no release prints. Where a declared statement only says what it
 * needs, the check takes its place.
 */
export function withClaims(
  checks: readonly Check[],
  company: Company,
  release: Release,
  isDeclared: boolean,
): readonly Check[] {
  if (isDeclared && company.releases.length < 2) return checks;
  // Whoever declares the statements of a release has said of each what it needs.
  const held = checkClaims(company, release).filter(({ measure }) => !isDeclared || measure !== null);
  const ids = new Set(checks.map(({ id }) => id));
  const found = held.map((one) => toCheck(one, ids));
  const replaced = checks.filter(({ list, needs, witness }) => {
    const isOpen = list === "statement" && needs !== null;
    return !(isOpen && found.some((one) => one.needs === null && overlaps(one.witness, witness)));
  });
  return [...replaced, ...found].toSorted(byPlace);
}

type Place = Pick<Check["witness"], "line" | "start" | "end">;

const overlaps = (a: Place, b: Place): boolean => a.line === b.line && a.start < b.end && b.start < a.end;

const byPlace = (a: Check, b: Check): number =>
  a.witness.line - b.witness.line || a.witness.start - b.witness.start;

function toCheck({ claim, measure, verdict, held, needs, quarters }: HeldClaim, ids: Set<string>): Check {
  const [latest] = quarters;
  const about = measure?.id ?? "claim";
  const base = `agree.${about}.${claim.says.kind}@L${claim.line}`;
  const id = ids.has(base) ? `${base}.${[...ids].filter((one) => one.startsWith(base)).length + 1}` : base;
  ids.add(id);
  const { unit = "USD", period = "", scale = 0, decimals = 0 } = latest?.told.witness ?? {};
  return {
    id,
    aliases: [],
    title: `${measure ? `${measure.title}: ` : ""}\u201c${claim.phrase}\u201d`,
    list: "statement",
    rule: "agree",
    witness: {
      fact: `claim.${about}`,
      table: "prose",
      label: claim.phrase,
      concept: about,
      segment: measure?.segment ?? "",
      period,
      unit,
      scale,
      decimals,
      value: "",
      printed: claim.phrase,
      line: claim.line,
      start: claim.start,
      end: claim.start + claim.phrase.length,
    },
    relation: null,
    verdict,
    comparison: null,
    inputs: [],
    diagnosis: null,
    needs,
    ...(held !== "" && { held }),
    // Nobody has said what is expected; what does not hold is a finding.
    expected: verdict,
    expectedIn: null,
  };
}
