const periods =
  "first|second|third|fourth|quarters?|quarterly|fiscal|years?|full|half|one|two|three|six|nine|twelve|thirteen|twenty|thirty|fifty|months?|weeks?|ended|ending|end|periods?|same|corresponding|comparable|equivalent|prior|previous|preceding|current|last|ago|earlier|before|date|basis|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]";
const movements =
  "increased?|decreased?|grew|grown|growth|rose|risen|fell|fallen|declined?|dropped|improved|improvement|expanded|contracted|higher|lower|up|down|sequentially";
const small =
  "the|of|for|in|during|at|as|on|to|an?|by|its|our|company|s|total|consolidated|reported|compar(?:ed|es|ing)|with|versus|vs|from|over|than|that|those|was|were|is|are|has|have|had|percent|percentage|points?|basis|bps|been|totaled|and|while|but|or|also|million|billion|thousand|approximately";
const plain = new RegExp(`^(?:${periods}|${movements}|${small}|\\d+(?:st|nd|rd|th)?)$`);

const tokensOf = (words: string): readonly string[] =>
  words.toLowerCase().match(/[a-z]+\d*|\d+[a-z]*/g) ?? [];

/** Whether words name a measure, and say of it nothing but its period, and that it moved: no part, no cause, no condition. */
export function saysOnly(words: string, label: string): boolean {
  const [before, behind] = aroundLabel(words, label) ?? [];
  return before !== undefined && isPlain(`${before} ${behind}`);
}

/** Whether words say nothing but a measure, in whatever order its words stand, its period, and that it moved. */
export function saysNoMore(words: string, label: string): boolean {
  const own = new Set(tokensOf(spelledOut(label)));
  return tokensOf(spelledOut(words)).every((one) => own.has(one) || plain.test(one));
}

/** Whether words say nothing but a period and a movement. */
export const isPlain = (words: string): boolean => tokensOf(words).every((one) => plain.test(one));

/** Whether words behind a measure make it a part of itself: "net sales of hardwood", "net sales in Canada". */
export function isNarrowed(words: string, label: string): boolean {
  const [, behind = ""] = aroundLabel(words, label) ?? [];
  const [, next = ""] =
    /^\s+(?:of|in|to|from|at|for|by|on|through|within|outside)\s+(?:(?:the|our|its|an?)\s+)?([a-z][\w-]*)/i.exec(
      behind,
    ) ?? [];
  return next !== "" && !isPlain(next);
}

function aroundLabel(words: string, label: string): readonly [string, string] | null {
  const at = words.toLowerCase().lastIndexOf(label.toLowerCase());
  return label === "" || at < 0 ? null : [words.slice(0, at), words.slice(at + label.length)];
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bSG&A\b/gi, "selling general administrative"],
  [/\bG&A\b/gi, "general administrative"],
  [/\bR&D\b/gi, "research development"],
  [/\bS&M\b/gi, "sales marketing"],
  [/\bEPS\b/g, "earnings per share"],
];

/** A label with the field's abbreviations in words. */
export const spelledOut = (label: string): string =>
  abbreviations.reduce((left, [short, words]) => left.replaceAll(short, words), label);

/** One word of a label, in singular. */
export const singular = (word: string): string =>
  word
    .replace(/^losses$/, "loss")
    .replace(/(?<=[a-z]{3})ies$/, "y")
    .replace(/(?<=[a-z]{2}[^s])s$/, "");
