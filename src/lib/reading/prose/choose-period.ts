import type { ProposedFact } from "../meanings/index.ts";
import type { PeriodDates } from "../periods/index.ts";
import { asidesIn } from "./asides.ts";
import { comparisonsIn } from "./comparisons.ts";
import { isBalance, isCounted, isEvent } from "./is-balance.ts";
import { yearsBefore } from "./named-periods.ts";
import type { PeriodContext, PeriodMention } from "./period-mentions.ts";
import { isAgainst } from "./role-of-amount.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

/** The period of a figure, and whether the sentence says it. */
export interface ChosenPeriod {
  readonly period: PeriodDates | null;
  readonly isSaid: boolean;
}

/** A sentence with all that it names. */
export interface ReadSentence {
  readonly text: string;
  readonly amounts: readonly SentenceAmount[];
  readonly mentions: readonly PeriodMention[];
  /** It stands below a heading "About", where nothing is of the reported period. */
  readonly isAbout: boolean;
}

/** The period that stands nearest within the same part of a comparison; else that before it, or of the sentence. Of balances and counts, its end. */
export function choosePeriod(
  sentence: ReadSentence,
  amount: SentenceAmount,
  role: ProposedFact["role"],
  context: PeriodContext,
): ChosenPeriod {
  const { text, isAbout } = sentence;
  const isAtDay = isBalance(text, amount) || isCounted(amount) || isLikeBalance(sentence, amount);
  const { period, isSaid } = chosenIn(sentence, amount, role, isAtDay, context);
  const isOfNone = !isSaid && (isAbout || isCounted(amount) || isEvent(text, amount));
  if (isOfNone) return { period: null, isSaid };
  return { period: isAtDay && period ? { start: null, end: period.end } : period, isSaid };
}

/** "A cash balance of $290 million, compared with $337 million on December 31": a figure right before a day, behind one of a balance. */
function isLikeBalance({ text, amounts, mentions }: ReadSentence, amount: SentenceAmount): boolean {
  const day = mentions.find(({ start, period }) => period.start === null && start >= amount.end);
  return (
    day !== undefined &&
    day.start - amount.end < 3 &&
    amounts.some((one) => one.end < amount.start && one.unit === amount.unit && isBalance(text, one))
  );
}

function chosenIn(
  { text, amounts, mentions }: ReadSentence,
  amount: SentenceAmount,
  role: ProposedFact["role"],
  isAtDay: boolean,
  { calendar, main }: PeriodContext,
): ChosenPeriod {
  const { cuts, compared, returns } = comparisonsIn(text, amounts, mentions);
  const asides = asidesIn(text, mentions);
  const aside = asides.find(({ start, end }) => amount.start > start && amount.start < end);
  if (aside) return { period: aside.mention.period, isSaid: true };
  const isAside = (one: PeriodMention): boolean => asides.some(({ mention }) => mention === one);
  const said = mentions.filter(
    (one) => !compared.has(one) && !isAside(one) && (isAtDay || isOfFlow(text, one)),
  );
  const before = cuts.filter(
    (cut) => cut < amount.start && !returns.some((at) => at > cut && at <= amount.start),
  );
  const own = Math.max(0, ...before);
  const isOwn = isAgainst(text.slice(amount.end, amount.end + 30));
  if (isOwn && compared.size + cuts.length > 0) {
    const lead = said.find(({ end, isRelative }) => !isRelative && end <= Math.min(amount.start, ...cuts));
    return { period: lead?.period ?? main, isSaid: lead !== undefined };
  }
  const isResult =
    role !== "value" &&
    role !== "percent-of" &&
    amounts.some(({ start }) => start > own && start < amount.start);
  const from = isResult ? 0 : own;
  const to =
    isResult && before.length > 0
      ? (before[0] ?? 0)
      : Math.min(text.length, ...cuts.filter((cut) => cut > amount.start));
  const isCompared = from > 0;
  const inPart = said.filter(
    ({ start, isRelative }) => start >= from && start < to && (isCompared || !isRelative || start < 12),
  );
  const found = nearest(inPart, amount, amounts);
  if (found) return { period: found.period, isSaid: true };
  const first = said.find(({ end, isRelative }) => end <= Math.max(from, 1) && !isRelative);
  const base = first?.period ?? main;
  if (isCompared && base) return { period: yearsBefore(calendar, base), isSaid: false };
  return { period: base, isSaid: first !== undefined };
}

/** What happens in a period is not of a day on which something else happened. */
const isOfFlow = (text: string, { start, period }: PeriodMention): boolean =>
  period.start !== null || /^(?:as of|as at|at)\b/i.test(text.slice(start, start + 8));

/** The first behind, unless a figure of the same unit comes before it; else the last before, else any. */
function nearest(
  mentions: readonly PeriodMention[],
  amount: SentenceAmount,
  amounts: readonly SentenceAmount[],
): PeriodMention | undefined {
  const behind = mentions.find(
    ({ start }) =>
      start >= amount.end &&
      !amounts.some((one) => one.start > amount.end && one.end < start && one.unit === amount.unit),
  );
  const exact = behind?.isRelative
    ? mentions.find(({ start, isRelative }) => !isRelative && start >= behind.end && start - behind.end < 40)
    : undefined;
  const before = mentions.findLast(({ end }) => end <= amount.start);
  return exact ?? behind ?? before ?? mentions.find(({ start }) => start >= amount.end);
}
