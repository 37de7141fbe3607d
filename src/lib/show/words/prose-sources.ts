import { commentaryNumbers } from "../../figures/index.ts";
import type { ProseSources } from "../../notebook/index.ts";
import type { Release } from "../../release/index.ts";
import { expressionsFor } from "./expressions-for.ts";
import { findWords } from "./find-words.ts";

const section = "\\d+[A-Za-z]?(?:[.-]\\d+[A-Za-z]?)*(?:\\((?:\\d{1,2}|[A-Za-z]|[ivx]{1,5})\\))*";
const bodies = "ASC|ASU|APB|FAS|SFAS|FIN|IAS|IFRS|IFRIC|SAB|SIC|EITF|AU|AS|C&DI";

/** Rules and standards by their numbers: `17 CFR 244.100(a)(2)`, `ASC 230-10-50-3 and 50-4`, `§ 10(b)`, `Release No. 33-8176`. */
export const citations: readonly string[] = [
  `\\b\\d{1,2} (?:CFR|U\\.?S\\.?C\\.?)(?: [Pp]art)? (?:§+ ?)?${section}(?:,? (?:and|to) ${section})*`,
  `\\b(?:${bodies})(?: Topic| No\\.?)? ${section}(?:,? (?:and|to) ${section})*(?![\\d%])`,
  `§+ ?${section}`,
  `\\b(?:Releases?|Bulletins?|Statements?|Standards?) Nos?\\. ${section}`,
];

/** What a release knows about the words of a notebook on it; without a release, nothing is found and nothing missed. */
export function proseSourcesOf(release: Release | null): ProseSources {
  return {
    quoted: "the release",
    numbers: commentaryNumbers,
    harmless: citations,
    expressionsFor: (typed) => (release ? expressionsFor(release, typed) : []),
    nearestTo: (words) => (release ? findWords(release, words) : null),
  };
}
