import { isMoney } from "../../figures/index.ts";
import { type AmountCell, foundRelation, printOf } from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { isClosedClause } from "./closed-clause.ts";
import { comparedBeside, wayOf } from "./growth-in-sentence.ts";
import { isOtherwise } from "./said-of-change.ts";
import type { FiguredSentence } from "./sentence.ts";

/**
 * Changes of money beside the two amounts that they are between, as sentences put it: "were $16.1 million, a decrease of $0.7
 * million, or 4 %, compared with $16.8 million". One that is not their difference may be of something else: it is for a person to
 * look at, unless the words say the other way, or leave nothing open.
 */
export function changeInSentence(sentence: FiguredSentence): readonly Relation[] {
  return sentence.cells.flatMap((change, at) => {
    const { said, unit } = change.witness;
    if (!isMoney(unit) || said?.role !== "change" || said.scenario === "constant-currency") return [];
    const pair = comparedBeside(sentence, at);
    if (!pair) return [];
    const way = wayOf(sentence, change, at);
    const isClosed =
      way !== null && !isOtherwise(sentence, at) && isClosedClause(sentence, [change, pair.now, pair.prior]);
    return [differenceRelation(change, pair, way, { isClosed })];
  });
}

/** Two figures of one unit, of which the second is of the period before. */
export interface Compared {
  readonly now: AmountCell;
  readonly prior: AmountCell;
}

/**
 * That a change is the difference of two figures; `grain` is how many of its unit are one of theirs. Where the words leave open of what
 * it is (`isClosed`), one that is not is for a person to look at.
 */
export function differenceRelation(
  change: AmountCell,
  { now, prior }: Compared,
  way: 1 | -1 | null,
  { grain = 1, isClosed = false }: { readonly grain?: number; readonly isClosed?: boolean } = {},
): Relation {
  const difference = grain * (now.value - prior.value);
  const room = (grain * (now.half + prior.half) + change.half) * 1.0001;
  const sign = way ?? (difference < 0 ? -1 : 1);
  const isOff = Math.abs(difference - sign * change.value) > room;
  const isOtherWay = isOff && Math.abs(difference + sign * change.value) <= room;
  const expression: Expression = {
    kind: "sum",
    terms: [
      { weight: sign, expression: printOf(now) },
      { weight: sign === 1 ? -1 : 1, expression: printOf(prior) },
    ],
  };
  const sound = !isOff || isOtherWay || isClosed;
  const reason = "the sentence says between which two figures it is the change";
  return foundRelation("recalculate", change, expression, { reason, confidence: sound ? 0.8 : 0.4, sound });
}
