import type { AmountCell } from "../grid/index.ts";
import { clauseEnd } from "./clause-of-change.ts";
import { saysNoMore } from "./plain-words.ts";
import type { FiguredSentence } from "./sentence.ts";

/**
 * Whether the words around a change and the two figures that it is between say nothing but what moved, when and which way: then it is
 * theirs, and of nothing else.
 */
export function isClosedClause(sentence: FiguredSentence, own: readonly AmountCell[]): boolean {
  const { cells, places, text, isCut } = sentence;
  const at = own.map((one) => cells.indexOf(one)).filter((one) => one >= 0);
  const [first, last] = [cells[Math.min(...at)], cells[Math.max(...at)]];
  if (isCut || at.length < own.length || !first || !last) return false;
  const before = cells[Math.min(...at) - 1];
  const from = (before && places.get(before.witness)?.end) ?? 0;
  const to = places.get(last.witness)?.end ?? text.length;
  const [behind = ""] = text.slice(to).split(clauseEnd);
  return saysNoMore(`${text.slice(from, to)} ${behind}`, own.map(({ witness }) => witness.label).join(" "));
}
