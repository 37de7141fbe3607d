import { hrefs } from "../addresses/index.ts";
import { asPrinted, type CheckedRelease, verdictTitle } from "../checks/index.ts";
import { elementOf, type Fact, type Release } from "../release/index.ts";
import { witnessChecks, witnessVerdict } from "../show/index.ts";
import { cellGap, type FigureFacts, type SearchEntry } from "./search-entry.ts";

/** Each printed figure of a release, by all the ways in which it is printed: what it is, when, whether it ties, and where. */
export function figureEntries({ release, checks }: CheckedRelease): readonly SearchEntry[] {
  const concerns = witnessChecks(checks);
  return [...release.facts.values()].map((fact) => {
    const found = fact.witnesses.map(concerns);
    const verdict = witnessVerdict({
      own: found.flatMap(({ own }) => own),
      asInput: found.flatMap(({ asInput }) => asInput),
    });
    return toEntry(release, fact, verdict && { id: verdict, words: verdictTitle(verdict) });
  });
}

function toEntry(release: Release, fact: Fact, verdict: FigureFacts["verdict"]): SearchEntry {
  const period = periodWords(release, fact.period);
  const lines = fact.witnesses
    .toSorted((a, b) => a.line - b.line || a.start - b.start)
    .map((witness) => ({
      url: hrefs.line({ base: "" }, release.id, witness.line),
      line: witness.line,
      printed: asPrinted(witness),
    }));
  const [first] = fact.witnesses;
  return {
    kind: "figure",
    url: lines[0]?.url ?? hrefs.release({ base: "" }, release.id),
    title: fact.label,
    place: release.issuer,
    text: [...new Set(lines.map(({ printed }) => printed))].join(cellGap),
    names: [period, first ? elementOf(release, first)?.name : ""].filter(Boolean).join("; "),
    figure: { period, verdict, lines },
  };
}

/** `Second quarter of 2010`, and of a change `Second quarter of 2010 on First quarter of 2010`. */
function periodWords({ periods }: Pick<Release, "periods">, period: string): string {
  return period
    .split("/")
    .map((id) => periods.find((one) => one.id === id)?.label ?? id)
    .join(" on ");
}
