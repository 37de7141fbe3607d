import { exact, isPercent, isPoints, powerOfTen } from "../../figures/index.ts";
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
import { type ChosenPeriod, choosePeriod, type ReadSentence } from "./choose-period.ts";
import { type PeriodContext, type PeriodMention, periodMentions } from "./period-mentions.ts";
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
  let topic: { readonly paragraph: number; readonly period: PeriodDates } | null = null;
  return sentencesOf(reading, tables).flatMap((sentence) => {
    around = aroundAfter(sentence, { ...context, main: around }, context.main);
    if (sentence.isHeading) over = segmentOfHeading(sentence.text, segments);
    if (sentence.isHeading) isAbout = /^\W*About\b/i.test(sentence.text);
    const main = topic?.paragraph === sentence.paragraph ? topic.period : around;
    const own = { ...context, main, hasYear: context.hasYear || isAbout };
    const amounts = sentenceAmounts(sentence.text);
    const mentions = periodMentions(sentence.text, own);
    const lead = mentions.find(({ period, isRelative }) => !isRelative && period.start !== null);
    if (lead && amounts.length > 0) topic = { paragraph: sentence.paragraph, period: lead.period };
    return sentenceFacts(
      sentence,
      reading.exhibit,
      { text: sentence.text, amounts, mentions, isAbout },
      own,
    ).map((fact, at) => ({ ...fact, segment: segmentIn(sentence.text, amounts[at], segments) || over }));
  });
}

const segmentIn = (text: string, amount: SentenceAmount | undefined, names: readonly string[]): string =>
  amount ? segmentOfSubject(text, amount, names) : "";

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
  const isSpan = words.length !== undefined && words.length.count !== 12 && words.dates.length === 0;
  const found =
    (isSpan ? byHeading(words, context.calendar) : null) ??
    mentions.find(({ period }) => period.start !== null)?.period ??
    byHeading(words, context.calendar);
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
  read: ReadSentence,
  context: PeriodContext,
): readonly ProposedFact[] {
  const { text, amounts, mentions } = read;
  const respective = respectively(text, amounts, mentions);
  return amounts.map((amount, at) => {
    const role = roleOf(text, amount);
    const listed = respective.get(at);
    const chosen = listed ? { period: listed, isSaid: true } : choosePeriod(read, amount, role, context);
    return toFact(sentence, exhibit, amount, role, chosen);
  });
}

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

const rising =
  /\b(?:increas|decreas|grew|grow|growth|rose|rise|fell|declin|up|down|higher|lower|improv|reduc|gain|drop)/i;

function roleOf(text: string, { start, end, unit }: SentenceAmount): ProposedFact["role"] {
  const [before, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)];
  const rateBefore = text.slice(Math.max(0, start - 130), start);
  if (isPoints(unit)) return rising.test(rateBefore) || rising.test(behind) ? "change-points" : "value";
  if (isPercent(unit)) {
    if (
      /^\s*of (?:the |its |our |total )?(?:[\w-]+\s)?(?:revenues?|sales|quarter)/i.test(behind) ||
      /(?<!\btax )\brate\b|\bas a (?:percentage|percent) of\b/i.test(rateBefore)
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
  chosen: ChosenPeriod,
): ProposedFact {
  const { period, isSaid } = chosen;
  const { text } = sentence;
  const near = text.slice(Math.max(0, amount.start - 90), amount.start);
  const isGuidance =
    /\b(?:expects?|expected to be|anticipates?|guidance|outlook|forecasts?|projected|estimates?|will be|to be between|in the range of|the goal of|in position to)\b/i.test(
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
        : (saidScenario(near) ?? saidScenario(text.slice(0, Math.min(amount.start, 60))) ?? "gaap"),
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

/** Constant currency is said behind the rate that it is of; a footnote's mark can be glued to "EBITDA". */
function saidScenario(words: string): ProposedFact["scenario"] | null {
  const said = scenarioIn(words);
  return said === "constant-currency" ? null : said;
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
