import { telephoneNumber } from "../model/index.ts";

/** Why digits report nothing, and how such digits look; no sentence of a release is longer than what these look at. */
export interface NoFigure {
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Digits of running text that report nothing: dates, times, numbers of forms, sections and telephones, addresses, marks of notes. */
export const noFigures: readonly NoFigure[] = [
  { reason: "a period", pattern: /\b(?:FY ?)?(?:19|20)\d\d\/\d\d(?:\d\d)?\b|\bQ[1-4]-\d\d\b/g },
  {
    reason: "a date",
    pattern:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.? ?\d{1,2}(?:st|nd|rd|th)?(?:[,.]? ?(?:19|20)\d\d)?(?!,\d{3}|\d)/gi,
  },
  {
    reason: "a date",
    pattern:
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?/gi,
  },
  {
    reason: "a year",
    pattern:
      /(?<![\d,.$€£])(?:19|20)\d\d(?![\d%]|,\d|\.\d| ?(?:percent|million|billion|thousand|shares|customers|stores|employees)\b)/gi,
  },
  { reason: "a date", pattern: /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g },
  { reason: "a time", pattern: /\b\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?/gi },
  { reason: "a time", pattern: /\b\d{1,2}\s?[ap]\.?m\.?(?![a-z])/gi },
  {
    reason: "a telephone number",
    pattern: telephoneNumber,
  },
  {
    reason: "the number of a form, a rule, a section or the like",
    pattern:
      /\b(?:Page|Forms?|Rules?|Sections?|Items?|Exhibits?|EXHIBITS?|Regulation|Notes?|Topic|IFRS|IAS|ASC|ASU|SFAS|FAS|FIN|No\.|Nos\.|Patent|Suite|Room|Box|code|passcode|ID|Number|PIN|confirmation|Release|Schedule|Part|Chapter|Level|Phase|Act of|Series|Version|v)[:#]? (?:No\. ?)?(?:[A-Z]{0,3}-?)?\d[\w.,-]*/g,
  },
  {
    reason: "the name of an exhibit",
    pattern: /^\s*EX-\d[\d.]*(?: \d{1,2})?(?: \S+\.(?:htm|html|txt))?|\bEX-\d[\d.]*/g,
  },
  { reason: "an address", pattern: /https?:\S+|www\.\S+|(?<!\S)[^\s@]+@\S+/g },
  { reason: "a period", pattern: /\b(?:Q[1-4]|[1-4]Q|H[12]|FY|F)['’ ]?\d{0,4}\b/g },
  { reason: "an ordinal", pattern: /\b\d{1,2}(?:st|nd|rd|th)\b/g },
  { reason: "the name of a form", pattern: /\b\d{1,2}[- ](?:K|Q|F)\b|\b(?:8|10|20|6)-[KQF](?:\/A)?\b/g },
  {
    reason: "part of a name",
    pattern: /\b[A-Za-z]+-?\d+[A-Za-z-]*\b|\b\d+[A-Z][A-Za-z-]+\b|\b\d+-(?:[A-Z]\w*)/g,
  },
  {
    reason: "a length of time",
    pattern: /\b\d{1,3}[- ](?:month|week|day|year|hour|minute|page|to-1|for-1)s?\b/gi,
  },
  {
    reason: "a period",
    pattern:
      /\b(?:three|six|nine|twelve|\d{1,2}) (?:and (?:three|six|nine|\d{1,2}) )?(?:months|weeks) (?:period )?(?:ended|ending)/gi,
  },
  {
    reason: "the mark of a note or of a list",
    pattern: /\(\d{1,2}\)(?=\s+\p{Lu})|\[\d{1,2}\]|^\s*\(?\d{1,2}[.)](?:\s|- )/gu,
  },
  {
    reason: "an address",
    pattern:
      /\b\d{1,5} (?:[NSEW]\. )?(?:[A-Z][a-z]+ ){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Drive|Plaza|Parkway|Way|Boulevard|Blvd\.|Lane|Floor)/g,
  },
  { reason: "an address", pattern: /\b[A-Z]{2} \d{5}(?:-\d{4})?\b|, (?:[A-Z][a-z]+ ?){1,2},? \d{5}\b/g },
  { reason: "an address", pattern: /\b\d{1,5} (?:North|South|East|West|[NSEW]\.|[NSEW](?= [A-Z][a-z])) /g },
  { reason: "the end mark of a wire, or the number of a page", pattern: /(?<!\S)- ?\d{1,3} ?-(?!\S)/g },
  { reason: "a split of shares", pattern: /\b(?:\d{1,2}|one|two)-for-(?:\d{1,2}|one)\b/gi },
  { reason: "part of a phrase", pattern: /\b24\/7\b|\b\d{2,3}[kK] modem/g },
];

/** A text with such digits made unreadable, each by one character. */
export function withoutNoFigures(text: string): string {
  return noFigures.reduce(
    (left, { pattern }) => left.replace(pattern, (all) => all.replaceAll(/\d/g, "\u0001")),
    text,
  );
}

/** Why the digits of a text report nothing, asked for offsets in it; null if nothing says so. The text is gone through once. */
export function reasonsIn(text: string): (offset: number) => string | null {
  const reasons: string[] = [];
  for (const { reason, pattern } of noFigures)
    for (const { index, 0: all } of text.matchAll(pattern))
      for (let at = index; at < index + all.length; at++) reasons[at] ??= reason;
  return (offset) => reasons[offset] ?? null;
}
