import type { NumberWords, Span } from "./prose.ts";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
const year = `(?<![\\d.,$€£¥])(?:19|20)\\d{2}`;
const part = "(?:\\((?:\\d{1,2}|[A-Za-z]|[ivx]{1,5})\\))";
const numeral = `\\d{1,4}[a-z]?(?:[.-]\\d{1,4}[a-z]?)*${part}*`;
const separator = "(?:\\s?[–-]\\s?|,\\s+(?:and\\s+|or\\s+)?|\\s+(?:to|and|or|through)\\s+)";
const labels =
  "lines?|notes?|pages?|rows?|columns?|sections?|chapters?|parts?|items?|questions?|forms?|rules?|regulations?|paragraphs?|figures?|tables?|steps?|exhibits?|versions?|nos?\\.|footnotes?|articles?|topics?";
const label = `(?:${labels.replace(/(^|\|)([a-z])/g, (_, bar, letter) => `${bar}[${letter.toUpperCase()}${letter}]`)})`;

/** Numbers that measure nothing, unless what follows makes a figure of them. */
const patterns = (unmeasured: string): readonly string[] => [
  // Days, months and times.
  `${month}\\s+\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?${unmeasured}`,
  `\\d{1,2}\\s+${month}\\b`,
  "\\d{4}-\\d{2}(?:-\\d{2})?(?![\\d.,]*\\d)",
  "\\d{1,2}/\\d{1,2}/\\d{2,4}",
  "\\d{1,2}:\\d{2}|\\d{1,2}\\s?[ap]\\.?m\\b",
  // Years, `2009–10`, `2010-Q2`.
  `${year}(?:[–/]\\d{2,4})?${unmeasured}`,
  `['’]\\d{2}\\b${unmeasured}`,
  "\\b[1-4][QH]\\d{2}\\b",
  // Ordinal numbers, spans such as `12-month`, names such as `10-K`, `2Q`, `401(k)`, `UTF-16`.
  "(?<!\\d)\\d+(?:st|nd|rd|th)\\b",
  "\\d{1,2}-(?:year|quarter|month|week|day|hour|minute)s?\\b",
  "\\b\\d{1,3}(?:-\\p{Lu}{1,2}|[QHD]|\\([a-z]\\))(?![\\p{L}\\d])",
  `(?<!\\p{L})\\p{L}+-\\d{1,4}${unmeasured}`,
  "(?<!\\p{L})\\p{L}+\\d+(?:[–-]\\d+)+",
  "\\b24/7\\b",
  "https?://\\S+|\\[@[^\\]]*\\]",
  // What is counted off by number: `line 48`, `lines 36 to 40`, `Question 102.10(a)`, `paragraph (1)(i)`.
  `\\b${label}\\s+(?:${numeral}|${part}+)(?:${separator}${numeral})*${unmeasured}`,
];

/** Numbers of sections at the beginning of a heading: `2. Method`, `2.1 Method`. */
const sectionNumber = /^\s*(?:\d{1,2}\.(?:\d{1,2}\.)*|[1-9](?:\.[1-9]){1,2})\s+(?=\p{Lu})/u;

/** Where the numbers stand that measure nothing; `more` are the patterns of a trade for what it counts off by number. */
export function harmlessNumbers(
  text: string,
  { measures }: NumberWords,
  isHeading: boolean,
  more: readonly string[],
): Span[] {
  const unmeasured = `(?!\\d|[.,]\\d|[\\s-]{0,12}(?:[%‰¢]|(?:${measures})\\b))`;
  const spans = [...more, ...patterns(unmeasured)].flatMap((one) =>
    [...text.matchAll(new RegExp(one, "gu"))].map(({ 0: found, index }) => spanOf(index, found)),
  );
  const section = isHeading ? sectionNumber.exec(text)?.[0] : undefined;
  return [...spans, ...enumeration(text), ...(section ? [spanOf(0, section)] : [])];
}

/** `(1) … (2)`: an enumeration, which one number in parentheses is not. */
function enumeration(text: string): Span[] {
  const marks = [...text.matchAll(/(?<!\S)\((\d)\)(?=\s)/g)];
  const isCount = marks.length > 1 && marks.every(({ 1: digit }, index) => Number(digit) === index + 1);
  return isCount ? marks.map(({ 0: mark, index }) => spanOf(index, mark)) : [];
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}
