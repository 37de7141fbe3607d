import { isRate } from "../../figures/index.ts";
import { plainMeasure } from "../found/index.ts";
import { type AmountCell, isAmount } from "../grid/index.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/** The amount that a change led to: "increased 5% to $30.0 million", "$30.0 million, up 5%". */
export function amountBeside(sentence: FiguredSentence, at: number): AmountCell | null {
  const { cells } = sentence;
  const change = cells[at];
  if (!change) return null;
  const behind = cells.slice(at + 1, at + 3).find(isLevel);
  const between = behind && wordsBetween(sentence, cells[cells.indexOf(behind) - 1] ?? null, behind);
  if (behind && isLedTo.test(between ?? "") && isOfOne(change, behind)) return behind;
  const before = cells.slice(Math.max(0, at - 2), at).findLast((one) => isLevel(one) && isOfOne(change, one));
  if (!before) return null;
  const since = wordsBetween(sentence, before, change);
  // "$25.1 million, up 2.4% from the prior quarter and up 6.8% from the prior-year quarter": both are of the amount.
  const isSecond = cells[at - 1] !== before && isSameKind(cells[at - 1], change);
  const isOther = isSecond ? /;/ : /;|\b(?:from|and)\b/;
  return since.length < (isSecond ? 130 : 90) && !isOther.test(since) ? before : null;
}

/** "Increased 5% to", and with its cause between: "rose 5%, driven by new stores, to", "rose 5% on higher prices to". */
const isLedTo =
  /^[^.;$]{0,45}\bto\b[^$.;]{0,25}$|^[,(–—\s-](?:[^.;$]|\.\d){3,200}\bto (?:approximately |about |a record )?$/i;

const isSameKind = (one: AmountCell | undefined, other: AmountCell): boolean =>
  one?.witness.unit === other.witness.unit && one.witness.said?.role === other.witness.said?.role;

/** Whether a figure is an amount of a period or a day, and no change. */
export const isLevel = (cell: AmountCell): boolean => isAmount(cell) && cell.witness.said?.role === "value";

/** Whether two figures of a sentence are of one measure, part and period. */
export const isOfOne = ({ witness: change }: AmountCell, { witness: level }: AmountCell): boolean =>
  change.period === level.period &&
  change.segment === level.segment &&
  plainMeasure(change.label) === plainMeasure(level.label);

/** A comma, a comparison, a cause, or what a sentence goes on with. */
export const clauseEnd =
  /[,;()]|\b(?:compar|versus|vs\b|from\b|over\b|than\b|and\b|as (?!reported)|due to\b|driven by\b|reflecting\b|because\b|primarily\b|mainly\b)/;

const sameChange = /\p{Sc} ?[\d.,]+(?: (?:million|billion|thousand))?(?=,? or )/gu;
/** "$70.9 million, or $3.47 per diluted share, an increase of 14.5%": the same income, a share. */
const perShare = /,? or \p{Sc} ?[\d.]+ (?:per|a) (?:\w+ ){0,2}share\b/gu;

/** "Increased by $3.9 million, or 14.2%, to $31.4 million": the amount and the rate are one change. */
function isSameChange(sentence: FiguredSentence, one: AmountCell, change: AmountCell | null): boolean {
  const isBefore = change !== null && sentence.cells[sentence.cells.indexOf(change) - 1] === one;
  return (
    isBefore && one.witness.said?.role === "change" && /^,? or $/.test(wordsBetween(sentence, one, change))
  );
}

/** Where a sentence begins to say another thing. */
const clauseStart = /;\s|, (?:while|whereas|but) /;

function isAsideOf(sentence: FiguredSentence, beside: AmountCell | null, one: AmountCell): boolean {
  const isBehind = beside !== null && sentence.cells[sentence.cells.indexOf(beside) + 1] === one;
  return isBehind && isRate(one.witness.unit) && /^,? or $/.test(wordsBetween(sentence, beside, one));
}

/** The words around a change without those of the amount beside it: from the figure before, and up to the end of the clause or the next figure. */
export function clauseAround(
  sentence: FiguredSentence,
  at: number,
  beside: AmountCell | null,
): readonly [ahead: string, behind: string] {
  const { cells } = sentence;
  const change = cells[at] ?? null;
  const isOther = (one: AmountCell): boolean =>
    one !== beside && !isAsideOf(sentence, beside, one) && !isSameChange(sentence, one, change);
  const before = cells.slice(0, at).findLast(isOther) ?? null;
  const next = cells.slice(at + 1).find(isOther) ?? null;
  const isIn = (from: AmountCell | null, to: AmountCell | null): string => {
    const words = wordsBetween(sentence, from, to);
    const own = beside ? words.replace(beside.witness.printed, " ") : words;
    return own.replaceAll(perShare, " ").replaceAll(sameChange, " ");
  };
  const [behind = ""] = isIn(change, next).split(clauseEnd);
  return [isIn(before, change).split(clauseStart).at(-1) ?? "", behind];
}
