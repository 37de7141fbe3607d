import { isPercent, isPoints, isRatio } from "../../figures/index.ts";
import { hasMeasureWord, measureOf } from "../names/index.ts";
import { verbs, wordsOfPeriods } from "./breaking-words.ts";
import { changeLedTo } from "./change-led-to.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";
import { wordsOfTwo } from "./words-of-two.ts";

/** What a sentence says that a figure is of, in its own words. */
export function quantityInSentence(text: string, amounts: readonly SentenceAmount[], at: number): string {
  const amount = amounts[at];
  if (!amount) return "";
  const ofChange = changeLedTo(text, amounts, at) ? quantityInSentence(text, amounts, at - 1) : "";
  const phrase =
    ofChange ||
    measureAt(wordsOfTwo(text, amounts, at) ?? "") ||
    phraseBehind(text, amount) ||
    ofCounted(text, amounts, at) ||
    phraseBefore(text, amounts, at) ||
    subjectOf(textBefore(text, amounts, at));
  return amount.unit.endsWith("/share")
    ? withPerShare(phrase, text.slice(amount.end, amount.end + 40))
    : phrase;
}

/** "$10.7 million in revenue", "a 16% increase in net sales", "4.13 million Macs", "42 states". */
function phraseBehind(text: string, amount: SentenceAmount): string {
  const { start, end, unit, printed } = amount;
  const rest = text.slice(end, end + 140);
  if (isPercent(unit) || isPoints(unit)) {
    const of =
      /^\s*(?:increase|decrease|growth|decline|improvement|reduction|rise|drop|jump|gain)s? (?:in|of)\s+/i.exec(
        rest,
      );
    return of ? measureAt(rest.slice(of[0].length)) : namedBehind(rest);
  }
  if (unit.endsWith("/share")) return "";
  if (isMoneyPrinted(printed)) {
    const isNamed = /\b(?:an?|this|another)(?: approximately| additional)?\s*$/i.test(text.slice(0, start));
    if (isNamed && countedBehind(rest) !== "") return countedBehind(rest);
    if (isPartAt(text, amount)) return partBehind(rest);
    const of =
      /^\s*(?:increase|decrease|improvement|decline|reduction)s? in\s+|^\s*(?:\([^()]{0,40}\)\s*)?(?:in|of|from)\s+/i.exec(
        rest,
      );
    return of ? measureAt(rest.slice(of[0].length)) : firstMeasure(rest);
  }
  return countedBehind(rest) || (isNamedCount(unit) ? unit : "");
}

/** "70,000 customers": the name of what is counted is the unit. */
const isNamedCount = (unit: string): boolean =>
  /^\p{Ll}[\p{L} -]+$/u.test(unit) && unit !== "units" && !isRatio(unit);

const isMoneyPrinted = (printed: string): boolean => /\p{Sc}|\b[A-Z]{3}\b/u.test(printed);

/** Whether what stands before a figure says that it is only a part of what it names: "which included $19 million". */
export function isPartAt(text: string, { start }: SentenceAmount): boolean {
  return /\b(?:includ\w+|of which|consist\w+ of|comprised of|in the amount of)(?: (?:an?|approximately|about|over|another))*\s*$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** "Included $19 million attributable to interest on its debt": what the part is of. */
function partBehind(rest: string): string {
  const [, tail = ""] =
    /^\s*(?:in|of|for|from|related to|relating to|attributable to|associated with|in connection with)?\s*(?!\s*(?:and|or|compared|during|for|as|at|on|by|to)\b)([^,.;:()]{3,70})/i.exec(
      rest,
    ) ?? [];
  return hasMeasureWord(tail) ? withoutTail(tail.trim()) : "";
}

/** "5% ownership interest", "38% operating margin". */
function namedBehind(rest: string): string {
  const words = countedBehind(rest);
  if (/^units?\b/i.test(words)) return "";
  return hasMeasureWord(words) || /\b(?:interest|ownership|stake)\b/i.test(words) ? words : "";
}

/** "$4 million net loss": a measure right behind an amount, with nothing between. */
function firstMeasure(rest: string): string {
  const [, words = ""] = /^\s+((?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+)/u.exec(rest) ?? [];
  const whole = measureAt(words);
  return words.startsWith(whole) && measureOf(whole) ? whole : "";
}

/** "Sold 4.13 million desks, a 23 percent increase": a rate right behind a count is of what is counted. */
function ofCounted(text: string, amounts: readonly SentenceAmount[], at: number): string {
  const [before, amount] = [amounts[at - 1], amounts[at]];
  if (!before || !amount || !isPercent(amount.unit) || isPercent(before.unit)) return "";
  const between = text.slice(before.end, amount.start);
  if (isMoneyPrinted(before.printed) || between.length > 90 || /[.;]/.test(between)) return "";
  return phraseBehind(text, before);
}

/** What is counted: the words up to the next that belongs to no name of things. */
function countedBehind(rest: string): string {
  const [, words = ""] = /^\s+((?:[\p{L}'’&-]+\s?){1,6})/u.exec(rest) ?? [];
  const own = words.split(/\s+/).slice(0, lengthOfName(words));
  return own.join(" ");
}

function lengthOfName(words: string): number {
  const end = words
    .split(/\s+/)
    .findIndex(
      (word) =>
        verbs.test(word) ||
        /^(?:in|at|of|for|to|by|with|and|or|as|on|from|during|compared|through|per|were|was|a|the)$/i.test(
          word,
        ),
    );
  return end < 0 ? 6 : end;
}

/** The measure nearest before a figure that the sentence names: "net income was $7.8 million, or $0.15 per share". */
function phraseBefore(text: string, amounts: readonly SentenceAmount[], at: number): string {
  const phrases = textBefore(text, amounts, at).split(breaks).map(measureAt);
  return phrases.findLast((one) => one !== "") ?? "";
}

/** What stands before a figure, the figures in it made unreadable, abbreviations in parentheses and relative clauses left out. */
function textBefore(text: string, amounts: readonly SentenceAmount[], at: number): string {
  return amounts
    .slice(0, at)
    .reduceRight(
      (left, { start, end }) => `${left.slice(0, start)}${"|".repeat(end - start)}${left.slice(end)}`,
      text.slice(0, amounts[at]?.start),
    )
    .replaceAll(/\([A-Z][A-Za-z&.]{0,6}\) ?/g, "")
    .replaceAll(relativeClause, " ")
    .replaceAll(/\b(?:U\.?S\.? )?generally accepted accounting principles\b/gi, "GAAP");
}

/** "Adjusted income, which excludes charges that do not recur, was": what a clause says of a measure is not its name. */
const relativeClause =
  /[¹²³*]*, which [^.;|]{3,240}?,(?= (?:was|were|is|are|totaled|increased|decreased|grew|rose|fell)\b)/g;

const breaks = new RegExp(
  `[,;:|()•●“”"–—]+|\\b(?:${verbs.source.slice(4, -2)}|with|by|to|that|which|as|than|versus|vs|compared|approximately|about|while|due|include|including|includes|included|excluding|up|down)\\b`,
  "i",
);

/** The name of a measure with which words begin, after what says nothing; "" if they name none. */
function measureAt(words: string): string {
  const [chunk = ""] = words.split(breaks);
  const bare = chunk
    .replace(
      /^\s*(?:[*-]\s+)?(?:(?:the|a|an|its|our|their|in|of|for|and|or|on|from|at|record|strong|total company|reported|company['’]s|this|these|both|new|approximately|another|higher|lower|increased|improved|solid)\s+)*/i,
      "",
    )
    .replace(leadingPeriod, "")
    .replace(/[\s.]+$/, "");
  const kept = withoutTail(bare);
  return hasMeasureWord(kept) && !isNone.test(kept) ? kept : "";
}

/** Measure words that measure nothing alone. */
const isNone =
  /^(?:per|before|after|net of|excluding)\b|^(?:basic|diluted)(?:,? and (?:basic|diluted))?$|\b(?:constant currency|percentage points?)\b/i;

/** Without "for the second quarter", "in Europe", "of 2025": what follows the last measure word is no part of the name. */
function withoutTail(words: string): string {
  const parts = words.split(/\s+(?=(?:for|in|during|on|at|over|under|through|per|before|from|of|and|or)\b)/i);
  const end = parts.findLastIndex(
    (part, at) =>
      at === 0 ||
      ((hasMeasureWord(part) || /\bgoods sold\b/i.test(part)) &&
        !wordsOfPeriods.test(part) &&
        !/^(?:and|or) (?:no|an?)\b/i.test(part)),
  );
  const kept = parts.slice(0, end + 1).join(" ");
  const [tail = ""] = periodTail.exec(kept) ?? [];
  return (hasMeasureWord(tail) ? kept : kept.slice(0, kept.length - tail.length)).trim();
}

const leadingPeriod = new RegExp(
  `^(?:(?:the |for the |fiscal )?${wordsOfPeriods.source}(?:['’]s)?,?\\s+)+`,
  "i",
);
const periodTail = new RegExp(`\\s+(?:for |in |of )?(?:the )?${wordsOfPeriods.source}.*$`, "i");

/** An amount a share is of that measure per share, diluted where it says so. */
function withPerShare(phrase: string, behind: string): string {
  const isDiluted = /\bdiluted\b/i.test(behind.slice(0, 30)) && !/\bdiluted\b/i.test(phrase);
  const per = /\bper\b.*\bshare\b|\beps\b|\bdividends?\b|\bvalue\b/i.test(phrase)
    ? phrase
    : `${phrase} per share`;
  return isDiluted ? `${per}, diluted` : per;
}

/** The words before the verb. */
function subjectOf(before: string): string {
  const clause =
    before.split(/[;•●]|, (?:and|while|compared)/).findLast((one) => /\p{L}{3}/u.test(one)) ?? before;
  const subject = clause.split(breaks).find((one) => /\p{L}{2}/u.test(one)) ?? "";
  return subject.replaceAll(/^[\s•●*#–—-]+|[\s,:]+$/g, "").slice(-80);
}
