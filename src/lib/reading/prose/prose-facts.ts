import { exact, isPercent, powerOfTen } from "../../figures/index.ts";
import { type ProposedFact, placesInTens } from "../meanings/index.ts";
import type { ExhibitReading, Stretch } from "../model/index.ts";
import { measureOf } from "../names/index.ts";
import {
  type Calendar,
  daysBetween,
  type PeriodDates,
  resolvePeriod,
  saysPeriod,
  withoutPeriod,
  wordsOfPeriod,
} from "../periods/index.ts";
import { asidesIn } from "./asides.ts";
import { choosePeriod, type ReadSentence } from "./choose-period.ts";
import { comparisonsIn } from "./comparisons.ts";
import { doubtsOfAmount } from "./doubts-of-amount.ts";
import { type PeriodContext, type PeriodMention, periodMentions } from "./period-mentions.ts";
import { quantityInSentence } from "./quantity-in-sentence.ts";
import { roleOf } from "./role-of-amount.ts";
import { scenarioOf } from "./scenario-of-amount.ts";
import { segmentOfHeading, segmentOfSubject } from "./segment-of.ts";
import { type SentenceAmount, sentenceAmounts } from "./sentence-amounts.ts";
import { type ProseSentence, sentencesOf } from "./sentences.ts";

/** The figures in the sentences of an exhibit. A sentence that names no period is of the one that its paragraph spoke of, else of that of the heading above. */
export function proseFacts(
  reading: ExhibitReading,
  tables: readonly Stretch[],
  context: PeriodContext,
  segments: readonly string[],
): readonly ProposedFact[] {
  let around = context.main;
  let over = "";
  let isAbout = false;
  let isDated = false;
  let topic: { readonly paragraph: number; readonly period: PeriodDates } | null = null;
  return sentencesOf(reading, tables).flatMap((sentence) => {
    around = aroundAfter(sentence, { ...context, main: around }, context.main);
    if (sentence.isHeading) isDated = around !== context.main || saysPeriod(wordsOfPeriod(sentence.text));
    if (sentence.isHeading) over = segmentOfHeading(sentence.text, segments);
    if (sentence.isHeading) isAbout = /^\W*About\b/i.test(sentence.text);
    const amounts = sentenceAmounts(sentence.text);
    const spoken = topic?.paragraph === sentence.paragraph ? topic.period : around;
    const main = mainBeside(sentence.text, amounts, { ...context, main: spoken }, context.main);
    const own = { ...context, main, reported: context.main, hasYear: context.hasYear || isAbout };
    const mentions = periodMentions(sentence.text, own);
    const lead = leadOf(sentence.text, amounts, mentions);
    if (lead && amounts.length > 0) topic = { paragraph: sentence.paragraph, period: lead.period };
    const read = { text: sentence.text, amounts, mentions, isAbout };
    return sentenceFacts(sentence, reading.exhibit, read, {
      ...own,
      over,
      isDated,
      segments,
      reported: context.main,
    });
  });
}

/** What a sentence is read with. */
interface SentenceContext extends PeriodContext {
  /** The segment that the heading above it names. */
  readonly over: string;
  /** The heading above it names a period. */
  readonly isDated: boolean;
  readonly segments: readonly string[];
  readonly reported: PeriodDates | null;
}

/** A heading that names a period is over the sentences behind it; the next heading that names none ends that. */
function aroundAfter(
  { isHeading, text }: ProseSentence,
  context: PeriodContext,
  main: PeriodDates | null,
): PeriodDates | null {
  if (!isHeading) return context.main;
  const words = wordsOfPeriod(text);
  const isOfYear = /\b(?:guidance|outlook)\b/i.test(text) && words.years.length > 0;
  if (isOfYear && !words.quarter && !words.half && words.dates.length === 0)
    return resolvePeriod(context.calendar, { years: words.years, dates: [], isInstant: false }, false);
  if (!saysPeriod(words)) return text.length < 80 && !/\d/.test(text) ? main : context.main;
  const mentions = periodMentions(text, { ...context, main });
  // "Revenue up 3% to £696m (H1 FY24: £673m)" is an item of a list: what it compares with is over nothing.
  const amounts = sentenceAmounts(text);
  if (amounts.length > 0) return leadOf(text, amounts, mentions)?.period ?? context.main;
  if (/\bcomparisons?\b/i.test(text) && !leadOf(text, amounts, mentions)) return context.main;
  const isSpan = words.length !== undefined && words.length.count !== 12 && words.dates.length === 0;
  const found =
    (isSpan ? byHeading(words, context.calendar) : null) ??
    mentions.find(({ period }) => period.start !== null)?.period ??
    byHeading(words, context.calendar);
  const isDay =
    found?.start === null && (found.end === context.main?.end || withoutPeriod(text).trim().length < 4);
  return isDay ? context.main : (found ?? context.main);
}

/**
 * The period of a sentence that names only the one it compares with: as long as that. "Down $0.1 million from the second quarter of
 * 2024" is no change of the nine months of which its paragraph spoke before, but of the reported quarter.
 */
function mainBeside(
  text: string,
  amounts: readonly SentenceAmount[],
  context: PeriodContext,
  reported: PeriodDates | null,
): PeriodDates | null {
  const { main } = context;
  const mentions = periodMentions(text, context).filter(({ isRelative }) => !isRelative);
  const { compared } = comparisonsIn(text, amounts, mentions);
  const [base] = mentions;
  if (!main?.start || !reported?.start || mentions.length !== 1 || !base || !compared.has(base)) return main;
  const isLikeReported = isAsLong(base.period, reported) && base.period.end < reported.end;
  return isLikeReported && !isAsLong(base.period, main) ? reported : main;
}

const isAsLong = (one: PeriodDates, other: PeriodDates): boolean =>
  one.start !== null &&
  other.start !== null &&
  Math.abs(daysBetween(one.start, one.end) - daysBetween(other.start, other.end)) < 20;

/** The period that a sentence speaks of first: not one that it only compares with, nor one of an aside. */
function leadOf(
  text: string,
  amounts: readonly SentenceAmount[],
  mentions: readonly PeriodMention[],
): PeriodMention | undefined {
  const { cuts, compared } = comparisonsIn(text, amounts, mentions);
  const asides = asidesIn(text, mentions);
  return mentions.find(
    (one) =>
      !one.isRelative &&
      one.period.start !== null &&
      !compared.has(one) &&
      !asides.some(({ mention }) => mention === one) &&
      !cuts.some((cut) => cut < one.start),
  );
}

/** "Six Month 2025 Financial Results". */
function byHeading(words: ReturnType<typeof wordsOfPeriod>, calendar: Calendar): PeriodDates | null {
  const { length, years } = words;
  if (!length || length.unit === "weeks" || length.count % 3 !== 0 || years.length === 0)
    return resolvePeriod(calendar, words, false);
  const last = resolvePeriod(
    calendar,
    { years, dates: [], isInstant: false, quarter: length.count / 3 },
    false,
  );
  const first = resolvePeriod(calendar, { years, dates: [], isInstant: false, quarter: 1 }, false);
  return first && last && { start: first.start, end: last.end };
}

function sentenceFacts(
  sentence: ProseSentence,
  exhibit: string,
  read: ReadSentence,
  context: SentenceContext,
): readonly ProposedFact[] {
  const { text, amounts, mentions } = read;
  const respective = respectively(text, amounts, mentions);
  return amounts.map((amount, at) => {
    const like = shareComparedWith(text, amounts, at);
    const role = like ? "percent-of" : roleOf(text, amount);
    const listed = respective.get(at);
    const chosen = listed ? { period: listed, isSaid: true } : choosePeriod(read, amount, role, context);
    const own = segmentOfSubject(text, amount, context.segments);
    const meaning = {
      label: quantityInSentence(text, amounts, like ? at - 1 : at),
      segment: own || context.over,
      scenario: scenarioOf(text, amount),
      role,
      start: chosen.period?.start ?? null,
      end: chosen.period?.end ?? null,
    };
    const isSaid = chosen.isSaid || (context.isDated && isStated(text, amount, meaning.label));
    const from = { ...meaning, isSaid, isListed: listed !== undefined };
    return toFact(sentence, exhibit, amount, meaning, doubtsOfAmount(read, amount, from, context));
  });
}

/** "Were 7.7% of total revenues, compared with 7.8% in 2023": whether a rate is what the share before it is compared with. */
function shareComparedWith(text: string, amounts: readonly SentenceAmount[], at: number): boolean {
  const [before, amount] = [amounts[at - 1], amounts[at]];
  if (!before || !amount || !isPercent(amount.unit) || !isPercent(before.unit)) return false;
  const between = text.slice(before.end, amount.start);
  const isCompared =
    /^ of [^.;]{0,60}(?:\b(?:compared (?:to|with)|versus|vs\.?|from)|\([^():]{2,20}:)\s*$/i.test(between);
  return isCompared && roleOf(text, before) === "percent-of";
}

/** A measure of the field with its figure right behind: "Revenue decreased 4% to $2 million". */
const isStated = (text: string, { start }: SentenceAmount, label: string): boolean =>
  measureOf(label) !== null && start - text.lastIndexOf(label, start) - label.length < 60;

/** The periods of "$0.30 and $0.43 for the three months ended June 30, 2025 and 2024, respectively"; a sentence can say it more than once. */
function respectively(
  text: string,
  amounts: readonly SentenceAmount[],
  mentions: readonly PeriodMention[],
): ReadonlyMap<number, PeriodDates> {
  const found = new Map<number, PeriodDates>();
  let from = 0;
  for (const { index: at } of text.matchAll(/\brespectively\b/gi)) {
    const isOwn = ({ start }: Stretch): boolean => start >= from && start < at;
    const own = mentions.filter(isOwn).slice(-2);
    const figures = amounts.flatMap((one, index) => (isOwn(one) ? [index] : [])).slice(-own.length);
    if (own.length === 2 && figures.length === 2)
      for (const [order, index] of figures.entries()) found.set(index, (own[order] as PeriodMention).period);
    from = at;
  }
  return found;
}

function toFact(
  sentence: ProseSentence,
  exhibit: string,
  amount: SentenceAmount,
  meaning: Pick<ProposedFact, "label" | "segment" | "scenario" | "role" | "start" | "end">,
  doubts: readonly string[],
): ProposedFact {
  return {
    exhibit,
    kind: "prose",
    at: { start: sentence.start + amount.start, end: sentence.start + amount.end },
    printed: amount.printed,
    path: [],
    table: "",
    ...meaning,
    unit: amount.unit,
    scale: amount.scale,
    decimals: amount.places - amount.scale - placesInTens(amount),
    value: exact(amount.value).times(powerOfTen(amount.scale)).toFixed(),
    confidence: doubts.length === 0 ? 0.8 : 0.4,
    doubts,
  };
}
