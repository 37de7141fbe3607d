import type { ProposedFact } from "../meanings/index.ts";
import type { Stretch } from "../model/index.ts";
import { hasMeasureWord, measureOf } from "../names/index.ts";
import type { PeriodDates } from "../periods/index.ts";
import { asidesIn } from "./asides.ts";
import { verbs } from "./breaking-words.ts";
import type { ReadSentence } from "./choose-period.ts";
import { comparisonsIn } from "./comparisons.ts";
import { isCounted, isEvent } from "./is-balance.ts";
import type { PeriodMention } from "./period-mentions.ts";
import { isPartAt } from "./quantity-in-sentence.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

export const unsaidPeriod = "the sentence does not name the period";
export const partOfCompany = "it may be a part of the company";

/** What is proposed for a figure in a sentence, and from where. */
export interface ProposedMeaning
  extends Pick<ProposedFact, "label" | "scenario" | "segment" | "start" | "end" | "role"> {
  /** The sentence names its period. */
  readonly isSaid: boolean;
  /** It is one of two that stand in the order of their periods. */
  readonly isListed: boolean;
}

/** What the release says of all its figures. */
export interface DoubtContext {
  /** The period that it reports. */
  readonly reported: PeriodDates | null;
  /** Segments that its tables name. */
  readonly segments: readonly string[];
}

/** What speaks against the meaning that is proposed for a figure in a sentence. */
export function doubtsOfAmount(
  sentence: ReadSentence,
  amount: SentenceAmount,
  meaning: ProposedMeaning,
  context: DoubtContext,
): readonly string[] {
  const { isSaid } = meaning;
  const said: readonly (readonly [boolean, string])[] = [
    [!isSaid, unsaidPeriod],
    [amount.unit === "units", "nothing says what is counted"],
    [isPartOfNamed(sentence.text, amount), "it may be a part of what is named"],
    [isEffect(sentence.text, amount), "it may be an effect on what is named"],
    [isUnnamed(amount, meaning), "the sentence does not name what it measures"],
    [isBetweenPeriods(sentence, amount, meaning), "the sentence names another period nearer to it"],
    [isOtherTime(meaning, context.reported), "its period is not the reported one nor before it"],
    [isEvent(sentence.text, amount), "it may be of a deal, and of no period"],
    [isCounted(amount), "it may be counted on another day"],
    [isPartly(sentence.text, amount, meaning, context), partOfCompany],
    [hasOtherScenario(sentence.text, amount, meaning), "the sentence speaks of another scenario too"],
    [isUnlisted(sentence.text, amount, meaning), "it stands in a list whose order is not told"],
  ];
  const first = otherEnd(sentence, amount);
  const ofFirst = first ? doubtsOfAmount(sentence, first, meaning, context) : [];
  return [...new Set([...ofFirst, ...said.flatMap(([holds, doubt]) => (holds ? [doubt] : []))])];
}

/** Of "between $0.03 and $0.05" the first, for the second: what is unsure of the one is of the other. */
function otherEnd({ text, amounts }: ReadSentence, amount: SentenceAmount): SentenceAmount | null {
  const before = amounts.findLast(({ end }) => end <= amount.start);
  return before && /^\s*(?:to|and|-|–)\s*$/.test(text.slice(before.end, amount.start)) ? before : null;
}

/** A part of what the sentence named before, where it does not go on with its own name: "including $20 million in leases". */
const isPartOfNamed = (text: string, amount: SentenceAmount): boolean =>
  (isPartAt(text, amount) && !/^\s*(?:in|of) /.test(text.slice(amount.end))) || isTiedBehind(text, amount);

/** "$1 million related to the closure", "$28,000 from a project with another company". */
const isTiedBehind = (text: string, { end }: SentenceAmount): boolean =>
  /^\s*(?:from|related to|relating to|attributable to|associated with|in connection with|earned under|derived from)\b(?! (?:operations|the (?:prior|same|previous|first|second|third|fourth|year)|\p{Sc}|\d))/iu.test(
    text.slice(end, end + 60),
  );

/** "Movements in currencies decreased revenues by 5 points, and income by 7": what did it is not what is named. */
function isEffect(text: string, { start }: SentenceAmount): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const [, words = ""] = /([\p{L}’' -]+) by\s*(?:approximately |about )?$/u.exec(before) ?? [];
  const last = words.split(" ").slice(-2);
  return hasMeasureWord(last.join(" ")) && !last.some((word) => verbs.test(word));
}

const isUnnamed = ({ unit }: SentenceAmount, { label }: ProposedMeaning): boolean =>
  !hasMeasureWord(label) && !label.toLowerCase().includes(unit.toLowerCase());

/** Its part of the comparison names several periods, and another figure or period stands between it and the words of its own. */
function isBetweenPeriods(
  { text, mentions, amounts }: ReadSentence,
  amount: SentenceAmount,
  { isListed, start, end, role }: ProposedMeaning,
): boolean {
  if (isListed) return false;
  const { cuts, compared } = comparisonsIn(text, amounts, mentions);
  const from = Math.max(0, ...cuts.filter((cut) => cut < amount.start));
  const to = Math.min(text.length, ...cuts.filter((cut) => cut > amount.start));
  const isResult = role !== "value" && role !== "percent-of";
  const asides = asidesIn(text, mentions).filter((one) => amount.start < one.start || amount.start > one.end);
  const isAside = (one: PeriodMention): boolean => asides.some(({ mention }) => mention === one);
  const inPart = mentions.filter(
    (one) => !compared.has(one) && !isAside(one) && (isResult || one.start >= from) && one.start < to,
  );
  const others = inPart.filter(
    ({ period }) => period.end !== end || (start !== null && period.start !== start),
  );
  if (others.length === 0 || (isResult && cuts.length > 0 && from > 0)) return false;
  const isBetween = (one: Stretch, low: number, high: number): boolean => one.start >= low && one.end <= high;
  return !inPart.some((one) => {
    const [low, high] = one.start < amount.start ? [one.end, amount.start] : [amount.end, one.start];
    return !others.includes(one) && ![...amounts, ...others].some((other) => isBetween(other, low, high));
  });
}

/** What is reported lies behind, what is expected ahead. */
function isOtherTime({ scenario, end }: ProposedMeaning, main: PeriodDates | null): boolean {
  if (!main || end === null) return false;
  return scenario === "guidance" ? end <= main.end : end > main.end;
}

function isPartly(
  text: string,
  { start, end }: SentenceAmount,
  { label, segment }: ProposedMeaning,
  { segments }: DoubtContext,
): boolean {
  if (/\battributable to\b|\bdivested\b|\bacquired\b/i.test(text.slice(Math.max(0, start - 60), end + 60)))
    return true;
  if (segment !== "") return false;
  const near = text.slice(Math.max(0, start - 100), end + 40).toLowerCase();
  if (
    segments.some((one) =>
      new RegExp(`\\b${one.toLowerCase().replaceAll(/[^a-z0-9]+/g, "\\W+")}\\b`).test(near),
    )
  )
    return true;
  const plain = label
    .replaceAll(
      /\b(?:total|Q[1-4]|(?:non-)?GAAP|reported|first|second|third|fourth|quarter|fiscal|full|year|consolidated|company(?:['’]s)?|management|expects?|anticipates?|we|our|its|the)\b/gi,
      " ",
    )
    .trim();
  return (
    /\b(?:revenues?|sales|business)\b/i.test(plain) && hasMeasureWord(plain) && measureOf(plain) === null
  );
}

function hasOtherScenario(text: string, { start }: SentenceAmount, { scenario }: ProposedMeaning): boolean {
  const isAhead =
    /\b(?:expect(?:s|ed)|anticipate[sd]?|outlook|remainder of)\b/i.test(text) && scenario !== "guidance";
  const isOther = /\b(?:annualized|run[- ]rate|pro[- ]forma)\b/i.test(text);
  const isBoth = /(?<!non-)\bgaap and non-gaap|non-gaap and gaap\b/i.test(text.slice(0, start));
  return isAhead || isOther || isBoth;
}

/** "Of $4 million and $3 million, respectively, an increase of 38%", where the order could not be told. */
const isUnlisted = (text: string, { start, end }: SentenceAmount, { isListed }: ProposedMeaning): boolean =>
  !isListed &&
  (/^[^.;]{0,80}\brespectively\b/i.test(text.slice(end)) ||
    /\brespectively\b[^;]{0,60}$/i.test(text.slice(0, start)));
