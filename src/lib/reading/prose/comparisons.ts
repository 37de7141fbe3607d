import { changeLedTo } from "./change-led-to.ts";
import type { PeriodMention } from "./period-mentions.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

/** Where a sentence begins to say what it compares with, and the periods that are only compared with. */
export interface Comparisons {
  readonly cuts: readonly number[];
  /** Where it speaks of its own period again: "from $19.6 million to $31.4 million", "…, while …". */
  readonly returns: readonly number[];
  readonly compared: ReadonlySet<PeriodMention>;
}

const comparing =
  /\b(?:(?:as )?compared (?:to|with)|relative to(?= the (?:first|second|third|fourth|same|prior|previous|year))|versus|vs\.?|up from|down from|from|against|compares? (?:to|with))(?=\s)/gi;
const rising = /\b(?:increas|decreas|grew|rose|fell|declin|improv|reduc|up\b|down\b)/i;

/** Cuts a sentence at its comparisons; "from" is one only where a figure comes before and right behind it. */
export function comparisonsIn(
  text: string,
  amounts: readonly SentenceAmount[],
  mentions: readonly PeriodMention[],
): Comparisons {
  const cuts: number[] = [];
  const compared = new Set<PeriodMention>();
  for (const { index, 0: words } of text.matchAll(comparing)) {
    const end = index + words.length;
    const next = amounts.find(({ start }) => start >= end);
    const between = text.slice(end, Math.min(next?.start ?? text.length, end + 160));
    if (
      /^from$/i.test(words) &&
      /^ (?:(?:dis)?continu\w+ )?(?:operations|operating|investing|financing)\b/i.test(text.slice(end))
    )
      continue;
    if (/^(?:from|against)$/i.test(words)) {
      // "Increased 3% from the second quarter to $84.2 million": the figure is where it came to.
      const base = mentions.find(({ start }) => start >= index && start - end < 12);
      if (base && next && /^ to (?:approximately |about )?$/i.test(text.slice(base.end, next.start))) {
        compared.add(base);
        continue;
      }
      // "Increased 5.0%, benefiting from pricing, to $48.8 million": what it led to is not what it is from.
      if (next && changeLedTo(text, amounts, amounts.indexOf(next))) continue;
      if (next && next.start - end < 60 && !/\bamount\b/.test(between) && isAfterFigure(text, amounts, index))
        cuts.push(index);
      else for (const one of basesOf(text, amounts, mentions, [index, end])) compared.add(one);
      continue;
    }
    const base = mentions.find(({ start }) => start >= end && start - end < 40);
    const isAlone =
      base && (!next || next.start > base.end) && (!next || isOtherClause(text.slice(base.end, next.start)));
    if (base && isAlone) compared.add(base);
    else cuts.push(index);
  }
  return { cuts, compared, returns: cuts.flatMap((cut) => returnAfter(text, amounts, cut)) };
}

/** Where a sentence that compares at `cut` is done with it, if it goes on. */
function returnAfter(text: string, amounts: readonly SentenceAmount[], cut: number): readonly number[] {
  const base = amounts.find(({ start }) => start > cut);
  const next = base && amounts[amounts.indexOf(base) + 1];
  const isLedTo =
    /^from\b/i.test(text.slice(cut)) &&
    base !== undefined &&
    next !== undefined &&
    base.start - cut < 12 &&
    base.unit === next.unit &&
    /^(?: (?:million|billion))? to $/i.test(text.slice(base.end, next.start));
  if (isLedTo) return [next.start];
  const clause = /[,;]? (?:while|whereas) /i.exec(text.slice(cut));
  return clause ? [cut + clause.index] : [];
}

/** "Decreased 0.7 percent from sales of the prior year": after a change what it is from is only compared with, up to the next figure. */
function basesOf(
  text: string,
  amounts: readonly SentenceAmount[],
  mentions: readonly PeriodMention[],
  [start, end]: readonly [number, number],
): readonly PeriodMention[] {
  const change = amounts.findLast((one) => one.end <= start);
  if (!change || !isUnitAtMost.test(text.slice(change.end, start))) return [];
  if (!rising.test(text.slice(Math.max(0, change.start - 120), change.start))) return [];
  const rest = /^[^,;]*/.exec(text.slice(end).replaceAll(/(?<=\d),|,(?= \d{4})/g, "."))?.[0] ?? "";
  const to = Math.min(end + rest.length, amounts.find((one) => one.start >= end)?.start ?? text.length);
  return mentions.filter((one) => one.start >= start && one.start < to);
}

/** "1.5 percentage points": the figure ends before its unit. */
const isUnitAtMost = /^\s*(?:(?:percentage |basis )?points?)?\s*$/i;

const isAfterFigure = (text: string, amounts: readonly SentenceAmount[], at: number): boolean =>
  amounts.some(({ end }) => end <= at) || rising.test(text.slice(Math.max(0, at - 120), at));

/** After a comma or a verb the sentence speaks of its own period again. */
const isOtherClause = (words: string): boolean =>
  /[,;)]|^\s*(?:and|or)\s+(?:by )?$/.test(words) || rising.test(words);
