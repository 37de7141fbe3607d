import { isPercent } from "../../figures/index.ts";
import { growthExpression, growthOdds, plainMeasure } from "../found/index.ts";
import { type AmountCell, foundRelation, isAmount } from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { isClosedClause } from "./closed-clause.ts";
import { isMisprintOfRate } from "./print-of-cell.ts";
import { currentLevelBefore, isOtherwise } from "./said-of-change.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/**
 * Rates of change beside the two amounts that they compare, as sentences put it: "decreased 3.2 percent to $293.6 million from
 * $303.5 million", "$3.15 billion, compared with $3.29 billion a year earlier, a decrease of 4.2 percent". The direction that the
 * words say is held as well. Where tables print both amounts with more digits, and the rate is theirs or was worked out from the rounded ones, it is held against these.
 */
export function growthInSentence(
  sentence: FiguredSentence,
  preceding: FiguredSentence | undefined,
  finer: FinerPrint,
): readonly Relation[] {
  return sentence.cells.flatMap((rate, at) => {
    const { said, unit } = rate.witness;
    if (!isPercent(unit) || said?.role !== "growth" || said.scenario === "constant-currency") return [];
    const pair = comparedBeside(sentence, at) ?? told(sentence, at, preceding);
    const found = pair ? relationOf(sentence, rate, pair, at, finer) : [];
    // "…, with like-for-like sales growth of 1.9%" is of another figure than the two before it.
    return isOtherwise(sentence, at) ? found.filter(({ grounds }) => grounds?.sound) : found;
  });
}

/** Of an amount in a sentence the cell of a table that prints it with more digits. */
export type FinerPrint = (cell: AmountCell) => AmountCell | undefined;

/** The two amounts between which a rate or a change is, from the words around it. */
export function comparedBeside(sentence: FiguredSentence, at: number): Pair | null {
  return after(sentence, at) ?? before(sentence, at) ?? around(sentence, at);
}

interface Pair {
  readonly now: AmountCell;
  readonly prior: AmountCell;
}

/** Words that compare, or an aside of another period: "£696.3m (H1 FY24: £673.2m)". */
const compares = /\b(from|compared|compares|versus|vs\.?|against)\b|\(\s*[^():\p{Sc}]{2,24}:\s*$/iu;

function after(sentence: FiguredSentence, at: number): Pair | null {
  const [rate, now, prior] = sentence.cells.slice(at, at + 3);
  if (!rate || !now || !prior) return null;
  const ahead = wordsBetween(sentence, rate, now);
  const between = wordsBetween(sentence, now, prior);
  if (/^[^$]{0,60}\bfrom\b[^$]{0,30}$/i.test(ahead) && /\bto\b/i.test(between))
    return pairOf(prior, now, between);
  return /^[^$]{0,60}\bto\b[^$]{0,30}$/i.test(ahead) ? comparedPair(sentence, now, prior) : null;
}

function before(sentence: FiguredSentence, at: number): Pair | null {
  const [now, prior, rate] = at < 2 ? [] : sentence.cells.slice(at - 2, at + 1);
  if (!rate || !now || !prior) return null;
  const between = wordsBetween(sentence, prior, rate);
  const ends =
    between.length < 70 &&
    (/\b(an?|or|up|down|of|by)\s*(approximately\s*)?$/i.test(between) || saysWay.test(between));
  return ends ? comparedPair(sentence, now, prior) : null;
}

/**
 * "were $2.4 million, a 20% decrease compared to $3.0 million": the rate stands between the two; so it does in "$2.4 million, or
 * $0.12 per share, a decrease of 20% compared to $3.0 million", and with the change beside it: "$2.4 million, a decrease of $0.6
 * million, or 20%, compared with $3.0 million".
 */
function around(sentence: FiguredSentence, at: number): Pair | null {
  const rate = sentence.cells[at];
  const prior = sentence.cells.slice(at + 1, at + 3).find(isLevel);
  const isAlike = (one: AmountCell): boolean => isLevel(one) && one.witness.unit === prior?.witness.unit;
  const current = currentLevelBefore(sentence, at, isAlike);
  if (!rate || !current || !prior) return null;
  const { now, ahead } = current;
  const behind = wordsBetween(sentence, rate, prior);
  const isShort = ahead.length < 90 && behind.length < 110;
  const isMoved = saysWay.test(ahead + behind) || /\b(?:up|down)\s*$/i.test(ahead);
  return isShort && compares.test(behind) && isMoved ? pairOf(now, prior, behind) : null;
}

const isLevel = ({ witness: { unit, said } }: AmountCell): boolean =>
  !isPercent(unit) && said?.role !== "change";

/** "Net loss was $3.5 million compared to $3.2 million. The 10% increase in net loss …": the sentence before has the two. */
function told(sentence: FiguredSentence, at: number, preceding: FiguredSentence | undefined): Pair | null {
  const rate = sentence.cells[at];
  const before = preceding?.cells ?? [];
  if (!rate || !preceding || at > 0 || preceding.paragraph !== sentence.paragraph) return null;
  if (!/^\s*(?:the|this|that|an?)\s*$/i.test(wordsBetween(sentence, null, rate))) return null;
  const name = plainMeasure(rate.witness.label);
  const named = before.filter(({ witness }) => name !== "" && plainMeasure(witness.label) === name);
  const [now, prior] = named;
  return now && prior && named.length === 2 ? comparedPair(preceding, now, prior) : null;
}

function comparedPair(sentence: FiguredSentence, now: AmountCell, prior: AmountCell): Pair | null {
  const between = wordsBetween(sentence, now, prior);
  return compares.test(between) ? pairOf(now, prior, between) : null;
}

/** Two amounts of one unit and of different periods, if no more than some words stand between them. */
function pairOf(now: AmountCell, prior: AmountCell, between: string): Pair | null {
  const isAlike = now.witness.unit === prior.witness.unit && isAmount(now) && isAmount(prior);
  const isOther = now.witness.period !== prior.witness.period;
  return isAlike && isOther && between.length < 160 ? { now, prior } : null;
}

const saysWay = /\b(increas|grew|growth|rose|higher|gain|improv|decreas|declin|fell|lower|drop|reduc)/i;
const saysDown = /\b(decreas\w*|declin\w*|fell|lower|dropp?\w*|reduc\w*|contract(?:ed|ion)|down)\b/gi;
// What improves may rise or, as a loss does, fall.
const saysUp = /\b(increas\w*|grew|growth|rose|higher|gain\w*|expan(?:ded|sion)|up)\b/gi;

/** Which way the words nearest to a rate say: 1 up, -1 down, null where they say neither. */
export function wayOf(sentence: FiguredSentence, rate: AmountCell, at: number): 1 | -1 | null {
  const other = sentence.cells[at - 1];
  const ahead = wordsBetween(sentence, other ?? null, rate);
  // "a decrease of $0.6 million, or 20%": the two are one change.
  if (other && /^,? or (?:approximately )?$/i.test(ahead)) return wayOf(sentence, other, at - 1);
  const behind = wordsBetween(sentence, rate, sentence.cells[at + 1] ?? null).slice(0, 25);
  // "A decline in the margin, offset by a $5.6 million increase in": the noun right behind it is its own.
  const [, noun] = /^\s*(increase|decrease|decline|reduction|higher|lower)s?\b/i.exec(behind) ?? [];
  if (noun !== undefined) return noun.match(saysDown) ? -1 : 1;
  const last = (found: RegExpStringIterator<RegExpMatchArray>): number => [...found].at(-1)?.index ?? -1;
  const [down, up] = [last(ahead.matchAll(saysDown)), last(ahead.matchAll(saysUp))];
  if (down !== up) return down > up ? -1 : 1;
  const [isDown, isUp] = [behind.match(saysDown) !== null, behind.match(saysUp) !== null];
  return isDown === isUp ? null : isDown ? -1 : 1;
}

function relationOf(
  sentence: FiguredSentence,
  rate: AmountCell,
  { now, prior }: Pair,
  at: number,
  finer: FinerPrint,
): readonly Relation[] {
  const way = wayOf(sentence, rate, at);
  const ways = way === null ? ([1, -1] as const) : ([way] as const);
  const turned = (by: 1 | -1): AmountCell => (rate.value < 0 ? rate : { ...rate, value: rate.value * by });
  const fitting = ways.find((by) => isGrowthOf(turned(by), now, prior));
  const [fineNow, finePrior] = [finer(now), finer(prior)];
  const isFine =
    fineNow &&
    finePrior &&
    (isOfOneRow(fineNow, finePrior) ||
      ways.some((by) => isGrowthOf(turned(by), fineNow, finePrior) || isOfRounded(turned(by), now, prior)));
  const expression = growthExpression(now, prior, "absolute", isFine ? finer : () => undefined);
  if (!expression) return [];
  const by = fitting ?? ways[0];
  const signed: Expression =
    by === 1 || rate.value < 0 ? expression : { kind: "sum", terms: [{ weight: -1, expression }] };
  const sound =
    fitting !== undefined ||
    isNearly(turned(by), now, prior) ||
    (way !== null && !isOtherwise(sentence, at) && isClosedClause(sentence, [rate, now, prior]));
  const reason = "the sentence says between which two amounts it is the change";
  return [foundRelation("recalculate", rate, signed, { reason, confidence: 0.8, sound })];
}

const isOfOneRow = ({ witness: one }: AmountCell, { witness: other }: AmountCell): boolean =>
  one.table === other.table && one.line === other.line;

/** Whether a rate was worked out from amounts as they are rounded. */
const isOfRounded = (rate: AmountCell, now: AmountCell, prior: AmountCell): boolean =>
  isGrowthOf(rate, { ...now, half: 0 }, { ...prior, half: 0 });

const isGrowthOf = (rate: AmountCell, now: AmountCell, prior: AmountCell): boolean =>
  (growthOdds(rate, now, prior, "absolute") ?? null) !== null;

/** Whether a rate that does not fit is of these two amounts all the same: near to their growth, or that with the other sign. */
function isNearly(rate: AmountCell, now: AmountCell, prior: AmountCell): boolean {
  if (now.witness.said?.sure === false || prior.witness.said?.sure === false || prior.value === 0)
    return false;
  const growth = (100 * (now.value - prior.value)) / Math.abs(prior.value);
  if (isMisprintOfRate(rate, growth)) return true;
  const isOtherWay = Math.abs(rate.value + growth) <= 2 * rate.half;
  return isOtherWay || Math.abs(rate.value - growth) <= Math.max(1, Math.abs(growth) / 4);
}
