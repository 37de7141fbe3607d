import { asPrinted, titleOf, type Verdict } from "../../checks/index.ts";
import type { Release, Witness } from "../../release/index.ts";
import { markWitness, witnessId } from "../mark-witness.ts";
import type { Page } from "../page.ts";
import { type WitnessChecks, witnessChecks, witnessVerdict } from "../witness-verdict.ts";
import { linesFilters } from "./filter-views.ts";
import { longDate } from "./long-date.ts";
import { releaseBlocks } from "./release-blocks.ts";
import { countViews } from "./verdict-views.ts";
import type { LinkView, ReleaseView } from "./view.ts";

/** The release as published, line by line, each figure and each checked statement marked where it stands. */
export function releaseView(page: Page, usedBy: (fact: string) => readonly LinkView[]): ReleaseView {
  const { release, checks } = page;
  const concerns = witnessChecks(checks);
  const witnesses = markedWitnesses(page);
  const verdicts = witnesses.flatMap((witness) => witnessVerdict(concerns(witness)) ?? []);
  return {
    issuer: release.issuer,
    title: release.title,
    published: longDate(release.published),
    note: noteOf(release, release.witnesses.filter((one) => witnessVerdict(concerns(one)) !== null).length),
    counts: countViews(verdicts, (verdict) => firstWith(witnesses, verdict, concerns)),
    findings: findings(release, witnesses, concerns),
    filters: linesFilters(release),
    blocks: releaseBlocks({
      release,
      witnesses,
      mark: (witness) => markWitness(page, witness, concerns(witness), usedBy(witness.fact)),
    }),
  };
}

/** Figures, and the statements in words that a check holds against them, in the order of the text. */
function markedWitnesses({ release, checks }: Page): readonly Witness[] {
  const all = new Set([...release.witnesses, ...checks.map(({ witness }) => witness)]);
  return [...all].toSorted((a, b) => a.line - b.line || a.start - b.start);
}

function noteOf(release: Release, checked: number): string {
  const figures = release.witnesses.length;
  return `As published, line by line. ${figures} figures are marked where they stand, ${checked} of them checked; each opens what it was held against. ${release.leftOut.length} other runs of digits (dates, telephone numbers, names of forms) report no figure, and none is unaccounted for.`;
}

type Concerns = (witness: Witness) => WitnessChecks;

function firstWith(witnesses: readonly Witness[], verdict: Verdict, concerns: Concerns): string {
  const first = witnesses.find((witness) => witnessVerdict(concerns(witness)) === verdict);
  return first ? `#${witnessId(first)}` : "#_main";
}

/** One finding for each figure that does not tie, or only from rounded figures, with its gravest verdict. */
function findings(
  release: Release,
  witnesses: readonly Witness[],
  concerns: Concerns,
): ReleaseView["findings"] {
  return witnesses.flatMap((witness) => {
    const verdict = witnessVerdict(concerns(witness));
    if (verdict !== "does-not-tie" && verdict !== "ties-from-rounded") return [];
    const text = `${titleOf(release, witness)}: ${asPrinted(witness)}`;
    return [{ href: `#${witnessId(witness)}`, place: `line ${witness.line}`, text, verdict }];
  });
}
