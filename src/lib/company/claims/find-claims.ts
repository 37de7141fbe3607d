import type { Release } from "../../release/index.ts";
import { releaseSentences } from "../release-sentences.ts";

/** What a sentence says of many quarters at once. */
export interface Claim {
  readonly line: number;
  readonly start: number;
  /** The words that say it, as they stand in that line. */
  readonly phrase: string;
  /** The whole sentence, in which the measure and the segment are named. */
  readonly sentence: string;
  readonly says: Streak | Superlative;
}

/** So many quarters in a row, the latest last. */
export interface Streak {
  readonly kind: "streak";
  readonly quarters: number;
  readonly way: "rises" | "falls" | "positive";
  /** Against the year before, the quarter before, or without a word of it. */
  readonly against: "year" | "quarter" | null;
}

/** The highest, or the lowest, of all quarters, of those of one name, or of some years. */
export interface Superlative {
  readonly kind: "superlative";
  readonly way: "highest" | "lowest";
  /** Of fourth quarters only, and the like. */
  readonly sameQuarter: boolean;
  /** Of so many years, that of the release among them; null where nothing bounds it. */
  readonly years: number | null;
  /** Whether the words behind it name what is the highest themselves: "highest operating income since 2015". */
  readonly namesOwn: boolean;
  /** Whether it is about a year, with which no quarter compares. */
  readonly isOfYear: boolean;
}

const numbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen".split(
    "|",
  );
const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth".split(
    "|",
  );

const streak = new RegExp(
  `\\b(${[...ordinals, ...numbers, "\\d+(?:st|nd|rd|th)?"].join("|")})[- ](?:consecutive|straight|successive)[- ]quarters?\\b(?: in a row)?(?: (?:of|in which)\\b[^.;]*)?`,
  "i",
);
const superlative =
  /\b(?:records?(?! date)|all-time high|highest|lowest)\b(?:[- ](?:(first|second|third|fourth)[- ]quarter\b)?)?[^.;]*/i;

/** What the sentences of a release say of many quarters at once. */
export function findClaims(release: Release): readonly Claim[] {
  return releaseSentences(release).flatMap((sentence) => {
    const { text } = sentence;
    const row = streak.exec(text);
    const most = row ? null : superlative.exec(text);
    const says = row ? streakOf(row[1] ?? "", text) : most ? superlativeOf(most[0], most[1], text) : null;
    const words = (row ?? most)?.[0].replace(/(?:\s+(?:of|to|at))?\s*[$€£¥].*$|,?[”"].*$/, "").trim();
    const place = words === undefined ? null : placeOfWords(release, sentence.line, words);
    return says && place ? [{ ...place, sentence: text, says }] : [];
  });
}

function streakOf(count: string, text: string): Streak | null {
  const word = count.toLowerCase();
  const quarters = Number.parseInt(word, 10) || Math.max(ordinals.indexOf(word), numbers.indexOf(word)) + 1;
  const way = /\b(?:growth|grew|expan\w+|increas\w+|improve\w+|gains?|rising|rose|higher)\b/i.test(text)
    ? "rises"
    : /\b(?:declin\w+|decreas\w+|contract\w+|fall\w*|fell|lower)\b/i.test(text)
      ? "falls"
      : /\b(?:positive|profitab\w+)\b/i.test(text)
        ? "positive"
        : null;
  const isYear =
    /\b(?:year[- ](?:over|on)[- ]year|(?:over|on|from|than) the (?:year before|prior year|previous year|year-ago|same quarter))\b/i;
  const isQuarter = /\b(?:sequential\w*|quarter[- ](?:over|on)[- ]quarter)\b/i;
  const against = isYear.test(text) ? "year" : isQuarter.test(text) ? "quarter" : null;
  return way && quarters > 1 ? { kind: "streak", quarters, way, against } : null;
}

function superlativeOf(words: string, quarter: string | undefined, text: string): Superlative {
  const [, count = ""] = /\b(?:last|past|previous|more than|over) (\w+) years\b/i.exec(text) ?? [];
  const years = Number.parseInt(count, 10) || numbers.indexOf(count.toLowerCase()) + 1;
  return {
    kind: "superlative",
    way: /^(?:record[- ])?low(?:est)?\b/i.test(words) ? "lowest" : "highest",
    sameQuarter: quarter !== undefined || /\bany (?:first|second|third|fourth)[- ]quarter\b/i.test(text),
    years: years > 0 ? years : null,
    namesOwn: namesItself(words),
    isOfYear:
      /\b(?:annual|full[- ]year|(?:fiscal|for the|during the) year)\b/i.test(text) || isOfYearAlone(text),
  };
}

/** "In 2024, we achieved the highest …", where no quarter is spoken of. */
const isOfYearAlone = (text: string): boolean =>
  /\b(?:in|during|for) (?:fiscal )?(?:19|20)\d\d\b/i.test(text) && !/\bquarter|\bQ[1-4]\b/i.test(text);

/** Whether words other than those of time and rank follow a superlative, up to what bounds it. */
function namesItself(words: string): boolean {
  const [, own = ""] =
    /^\S+((?: [\p{L}&’'-]+){0,6}?)(?= (?:in|since|of|for|ever|on|to|at|during|from|over|and)\b|[^\p{L} ]|$)/u.exec(
      words,
    ) ?? [];
  return own.split(" ").some((word) => word !== "" && !ofRank.test(word));
}

const ofRank =
  /^(?:ever|quarters?|quarterly|years?|levels?|results?|performance|total|amounts?|figures?|highs?|lows?|mark|pace|rate|reported|in|history|company|its|our|the|a|one|such|any|first|second|third|fourth)(?:[- ](?:quarter|ever))?$/i;

/** Where words begin in the lines from that of their sentence; those of them that stand in one line. */
export function placeOfWords(
  { lines }: Release,
  from: number,
  words: string,
): Pick<Claim, "line" | "start" | "phrase"> | null {
  for (let size = words.length; size > 8; size = words.lastIndexOf(" ", size - 1)) {
    const phrase = words.slice(0, size);
    for (const [at, text] of lines.slice(from - 1, from + 11).entries()) {
      const start = text.indexOf(phrase);
      if (start >= 0) return { line: from + at, start, phrase };
    }
  }
  return null;
}
