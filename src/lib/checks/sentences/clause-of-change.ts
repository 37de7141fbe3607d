import { type AmountCell, isAmount, plainMeasure } from "../found/index.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/** The amount that a change led to: "increased 5% to $30.0 million", "$30.0 million, up 5%". */
export function amountBeside(sentence: FiguredSentence, at: number): AmountCell | null {
  const { cells } = sentence;
  const change = cells[at];
  if (!change) return null;
  const behind = cells.slice(at + 1, at + 3).find(isLevel);
  const between = behind && wordsBetween(sentence, cells[cells.indexOf(behind) - 1] ?? null, behind);
  if (behind && /^[^.;$]{0,45}\bto\b[^$.;]{0,25}$/.test(between ?? "") && isOfOne(change, behind))
    return behind;
  const before = cells.slice(Math.max(0, at - 2), at).findLast(isLevel);
  if (!before || !isOfOne(change, before)) return null;
  const since = wordsBetween(sentence, before, change);
  // "$25.1 million, up 2.4% from the prior quarter and up 6.8% from the prior-year quarter": both are of the amount.
  const isSecond = cells[at - 1] !== before && isSameKind(cells[at - 1], change);
  const isOther = isSecond ? /;/ : /;|\b(?:from|and)\b/;
  return since.length < (isSecond ? 130 : 90) && !isOther.test(since) ? before : null;
}

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
const clauseEnd =
  /[,;()]|\b(?:compar|versus|vs\b|from\b|over\b|than\b|and\b|as (?!reported)|due to\b|driven by\b|reflecting\b|because\b|primarily\b|mainly\b)/;

/** The words around a change without those of the amount beside it: from the figure before, and up to the end of the clause or the next figure. */
export function clauseAround(
  sentence: FiguredSentence,
  at: number,
  beside: AmountCell | null,
): readonly [ahead: string, behind: string] {
  const { cells } = sentence;
  const change = cells[at] ?? null;
  const isOther = (one: AmountCell): boolean => one !== beside;
  const before = cells.slice(0, at).findLast(isOther) ?? null;
  const next = cells.slice(at + 1).find(isOther) ?? null;
  const isIn = (from: AmountCell | null, to: AmountCell | null): string => {
    const words = wordsBetween(sentence, from, to);
    return beside ? words.replace(beside.witness.printed, " ") : words;
  };
  const [behind = ""] = isIn(change, next).split(clauseEnd);
  return [isIn(before, change), behind];
}
