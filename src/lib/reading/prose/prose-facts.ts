import { exact, powerOfTen } from "../../figures/index.ts";
import type { ProposedFact } from "../meanings/index.ts";
import { scenarioIn } from "../meanings/index.ts";
import type { ExhibitReading, Stretch } from "../model/index.ts";
import {
  type Calendar,
  type PeriodDates,
  resolvePeriod,
  saysPeriod,
  wordsOfPeriod,
} from "../periods/index.ts";
import { type PeriodContext, type PeriodMention, periodMentions, yearsBefore } from "./period-mentions.ts";
import { type SentenceAmount, sentenceAmounts } from "./sentence-amounts.ts";
import { type ProseSentence, sentencesOf } from "./sentences.ts";

/** The figures in the sentences of an exhibit. */
export function proseFacts(
  reading: ExhibitReading,
  tables: readonly Stretch[],
  context: PeriodContext,
): readonly ProposedFact[] {
  let around = context.main;
  return sentencesOf(reading, tables).flatMap((sentence) => {
    around = aroundAfter(sentence, { ...context, main: around }, context.main);
    return sentenceFacts(sentence, reading.exhibit, { ...context, main: around });
  });
}

/** A heading that names a period is over the sentences behind it; the next heading that names none ends that. */
function aroundAfter(
  { isHeading, text }: ProseSentence,
  context: PeriodContext,
  main: PeriodDates | null,
): PeriodDates | null {
  if (!isHeading) return context.main;
  const words = wordsOfPeriod(text);
  if (!saysPeriod(words)) return text.length < 80 && !/\d/.test(text) ? main : context.main;
  const mentions = periodMentions(text, { ...context, main });
  const found =
    mentions.find(({ period }) => period.start !== null)?.period ?? byHeading(words, context.calendar);
  return found ?? context.main;
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
  context: PeriodContext,
): readonly ProposedFact[] {
  const amounts = withSharedScale(sentenceAmounts(sentence.text), sentence.text);
  const mentions = periodMentions(sentence.text, context);
  const respective = respectively(sentence.text, amounts, mentions);
  return amounts.map((amount, at) => {
    const role = roleOf(sentence.text, amount);
    const chosen = respective.get(at) ?? chosenPeriod(sentence.text, amount, amounts, mentions, context);
    return toFact(sentence, exhibit, amount, role, chosen);
  });
}

/** "$240 to $250 million": the first of a range has the size of the second. */
function withSharedScale(amounts: readonly SentenceAmount[], text: string): readonly SentenceAmount[] {
  return amounts.map((one, at) => {
    const next = amounts[at + 1];
    const isRange =
      next &&
      one.scale === 0 &&
      next.scale > 0 &&
      one.unit === next.unit &&
      /^\s*(?:to|and|-|–)\s*$/.test(text.slice(one.end, next.start));
    return isRange ? { ...one, scale: next.scale } : one;
  });
}

/** The periods of "$0.30 and $0.43 for the three months ended June 30, 2025 and 2024, respectively". */
function respectively(
  text: string,
  amounts: readonly SentenceAmount[],
  mentions: readonly PeriodMention[],
): ReadonlyMap<number, PeriodDates> {
  const at = text.search(/\brespectively\b/i);
  const found = new Map<number, PeriodDates>();
  if (at < 0) return found;
  const own = mentions.filter(({ start }) => start < at).slice(-2);
  const figures = amounts
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.start < at)
    .slice(-own.length);
  if (own.length < 2 || figures.length !== own.length) return found;
  for (const [order, { index }] of figures.entries()) found.set(index, (own[order] as PeriodMention).period);
  return found;
}

interface Chosen {
  readonly period: PeriodDates | null;
  readonly isSaid: boolean;
}

const compared =
  /\b(?:compared (?:to|with)|as compared (?:to|with)|versus|vs\.?|up from|down from|from|against|compares? (?:to|with))\b/gi;

/** The period that stands nearest within the same part of a comparison; else that before it, or of the sentence. */
function chosenPeriod(
  text: string,
  amount: SentenceAmount,
  amounts: readonly SentenceAmount[],
  mentions: readonly PeriodMention[],
  { calendar, main }: PeriodContext,
): Chosen {
  const cuts = [...text.matchAll(compared)].map(({ index }) => index);
  const from = Math.max(0, ...cuts.filter((cut) => cut < amount.start));
  const to = Math.min(text.length, ...cuts.filter((cut) => cut > amount.start));
  const inPart = mentions.filter(({ start }) => start >= from && start < to);
  const isRight = (one: PeriodMention): boolean => !one.isRelative || from > 0;
  const behind = inPart
    .filter(isRight)
    .find(
      ({ start }) =>
        start >= amount.end &&
        !amounts.some((one) => one.start > amount.end && one.end < start && one.unit === amount.unit),
    );
  const exact = behind?.isRelative
    ? inPart.find(({ start, isRelative }) => !isRelative && start >= behind.end && start - behind.end < 40)
    : undefined;
  const before = inPart.filter(isRight).findLast(({ end }) => end <= amount.start);
  const own = exact ?? behind ?? before ?? inPart.find((one) => isRight(one) && one.start >= amount.end);
  if (own && isCounted(amount)) return { period: { start: null, end: own.period.end }, isSaid: true };
  if (own) return { period: own.period, isSaid: true };
  const isCompared = from > 0 && /compared|versus|vs|from|against/i.test(text.slice(from, from + 8));
  const first = mentions.find(({ end, isRelative }) => end <= Math.max(from, 1) && !isRelative);
  const base = first?.period ?? main;
  if (isCompared && base) return { period: yearsBefore(calendar, base), isSaid: false };
  return { period: base, isSaid: first !== undefined };
}

/** Stores and employees are counted on a day. */
const isCounted = ({ unit }: SentenceAmount): boolean =>
  /^(?:stores|employees|states|countries|patents)$/.test(unit);

const rising =
  /\b(?:increas|decreas|grew|grow|growth|rose|rise|fell|declin|up|down|higher|lower|improv|reduc|gain|drop)/i;

function roleOf(text: string, { start, end, unit }: SentenceAmount): ProposedFact["role"] {
  const [before, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)];
  if (unit === "basis-points" || unit === "percentage-points")
    return rising.test(before) || rising.test(behind) ? "change-points" : "value";
  if (unit === "percent") {
    if (
      /^\s*of (?:the |its |our |total )?(?:[\w-]+\s)?(?:revenues?|sales|quarter)/i.test(behind) ||
      /(?<!\btax )\brate\b|\bas a (?:percentage|percent) of\b/i.test(before)
    )
      return /\b(?:increas|decreas|grew|up|down)\w*(?: by)?\s*(?:approximately )?$/i.test(before)
        ? "growth"
        : "percent-of";
    if (/\b(?:margin|rate)\b[^.;]{0,40}\b(?:was|were|is|of|to|from)\s*(?:approximately )?$/i.test(before))
      return "value";
    return rising.test(before) || rising.test(behind) ? "growth" : "value";
  }
  return /\b(?:increase|decrease|improvement|decline|reduction|change) of(?: approximately)?\s*$|\b(?:increas|decreas|declin|improv|grew|rose|fell)\w* (?:by )?(?:approximately )?$|%(?:,)? or(?: approximately)?\s*$/i.test(
    before,
  )
    ? "change"
    : "value";
}

function toFact(
  sentence: ProseSentence,
  exhibit: string,
  amount: SentenceAmount,
  role: ProposedFact["role"],
  chosen: Chosen | PeriodDates,
): ProposedFact {
  const { period, isSaid } = "isSaid" in chosen ? chosen : { period: chosen, isSaid: true };
  const { text } = sentence;
  const near = text.slice(Math.max(0, amount.start - 90), amount.start);
  const isGuidance =
    /\b(?:expects?|anticipates?|guidance|outlook|forecasts?|projects?|estimates?|will be|to be between|range)\b/i.test(
      near,
    );
  const doubts = [
    ...(isSaid ? [] : ["the sentence does not name the period"]),
    ...(amount.unit === "units" ? ["nothing says what is counted"] : []),
  ];
  return {
    exhibit,
    kind: "prose",
    at: { start: sentence.start + amount.start, end: sentence.start + amount.end },
    printed: amount.printed,
    label: subjectOf(text, amount),
    path: [],
    table: "",
    segment: "",
    scenario: isGuidance
      ? "guidance"
      : scenarioIn(text.slice(amount.end, amount.end + 24)) === "constant-currency"
        ? "constant-currency"
        : (scenarioIn(near) ?? "gaap"),
    role,
    start: period?.start ?? null,
    end: period?.end ?? null,
    unit: amount.unit,
    scale: amount.scale,
    decimals: amount.places - amount.scale,
    value: exact(amount.value).times(powerOfTen(amount.scale)).toFixed(),
    confidence: doubts.length === 0 ? 0.8 : 0.4,
    doubts,
  };
}

/** What the sentence says that the figure is of: the words before its verb. */
function subjectOf(text: string, { start }: SentenceAmount): string {
  const before = text.slice(0, start);
  const clause =
    before
      .split(/[;•●]|, (?:and|while|compared)|\bcompared (?:to|with)\b/)
      .findLast((one) => /\p{L}{3}/u.test(one)) ?? before;
  const subject =
    /^(.*?)\b(?:was|were|is|are|of|increased|decreased|totaled|reached|grew|rose|fell|declined|to|for|up|down)\b/i.exec(
      clause.trim(),
    )?.[1] ?? clause;
  return subject.replaceAll(/^[\s•●*–—-]+|[\s,:]+$/g, "").slice(-80);
}
