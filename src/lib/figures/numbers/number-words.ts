import { isProportion, rateOf, scales, type Unit, unitEntry, units } from "../units/index.ts";

/**
 * The parts that a number is made of, as sources of patterns: what reads one number (`read-number.ts`) and what finds
 * numbers in a text (`find-numbers.ts`) are both made of them. Words, letters and signs come from the registry of units.
 */

const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join("|")})`;
const literal = (text: string): string => text.replaceAll(/[$.*+?^(){}|[\]\\]/g, "\\$&");

/** Words of size, after a blank or a hyphen. */
export const sizeWords = `${anyOf(scales.map(({ word }) => word))}s?`;

const allLetters = scales.flatMap(({ letters }) => letters);
const [single, several] = [1, 2].map((count) =>
  allLetters.filter(({ length }) => (length > 1 ? 2 : 1) === count),
);

/** Letters of size, right after the digits. A single small letter may be another measure: it needs a currency. */
export const sizeLetters = anyOf([
  ...(several ?? []).flatMap((letters) => [letters, letters.toUpperCase()]),
  `[${(single ?? []).map((letter) => letter + letter.toUpperCase()).join("")}]`,
]);

/** Letters of size that may stand after a blank where there is a currency: no single small one. */
export const sizeLettersApart = `(?!${anyOf(single ?? [])}(?!\\p{L}))${sizeLetters}`;

/** Words that make a number larger by something that is not read here. */
export const unreadSizes = "(?:hundred|dozen|score|lakh|crore|milliard|quadrillion)s?";

/** The power of ten of a word or letter of size, 0 for any other. */
export function powerOfWord(word: string): number {
  const lower = word.toLowerCase();
  const found = scales.find(({ word: own, letters }) => [own, `${own}s`, ...letters].includes(lower));
  return found?.power ?? 0;
}

/** A minus as it is printed: hyphen, minus sign, en dash. */
export const minus = "[-\\u2212\\u2013]";

/** Hyphens between a number and its word. */
export const hyphen = "[-\\u2010\\u2011\\u2013]";

/** The sign of a currency; one of letters begins no word, and a dollar sign may have the backslash of escaped text. */
function signPattern(sign: string): string {
  const pattern = literal(sign).replace("\\$", "\\\\?\\$");
  return /^\p{L}/u.test(sign) ? `(?<!\\p{L})${pattern}` : pattern;
}

/** All signs of each currency, the longest first. */
const currencies = units.flatMap((unit) => {
  const { kind, before, otherSigns = [] } = unitEntry(unit);
  if (kind !== "money" || !before) return [];
  const signs = [...otherSigns, before].toSorted((a, b) => b.length - a.length);
  const pattern = anyOf(signs.map(signPattern));
  return [
    { unit, pattern, firsts: signs.map(([first = ""]) => first), whole: new RegExp(`^${pattern}$`, "iu") },
  ];
});

const firsts = literal(currencies.flatMap((one) => one.firsts).join(""));

/** The words of each currency, `dollars`, as the source of a pattern. */
export const moneyWords = anyOf(currencies.flatMap(({ unit }) => unitEntry(unit).saidBy ?? []));

/** The sign of any currency that is read. What it begins with is looked at first, since most characters begin none. */
export const currency = `(?=[${firsts}\\\\])${anyOf(currencies.map(({ pattern }) => pattern))}`;

/** The currencies whose signs stand in a text, each as often as it does. */
export function currenciesIn(text: string): readonly Unit[] {
  if (text === "") return [];
  return (text.match(anyCurrency) ?? []).flatMap((sign) => {
    const found = currencies.find(({ whole }) => whole.test(sign));
    return found ? [found.unit] : [];
  });
}

const anyCurrency = new RegExp(currency, "giu");

const insideSigns = units.flatMap((unit) => {
  const { inside } = unitEntry(unit);
  return inside ? [[inside, unit] as const] : [];
});

/** The signs of units right after the digits, for a class of characters. */
export const signsInside = insideSigns.map(([sign]) => literal(sign)).join("");

/** The unit of a sign right after the digits; null where there is none. */
export function unitOfSign(text: string): Unit | null {
  return insideSigns.find(([sign]) => text.includes(sign))?.[1] ?? null;
}

/** Words that make a number before them a proportion, as the source of a pattern. */
export const proportionWords = anyOf(
  units.filter(isProportion).flatMap((unit) => unitEntry(unit).saidBy ?? []),
);

/** A pattern of words that say a unit, and what holds a word of a text against it alone. */
interface UnitWord {
  readonly pattern: string;
  readonly whole: RegExp;
  readonly unit: Unit;
}

// Letters that only fold to those of a word are not its letters: no flag u here.
const toWord = (pattern: string, unit: Unit): UnitWord => ({
  pattern,
  whole: new RegExp(`^(?:${pattern})$`, "i"),
  unit,
});
const said = units.flatMap((unit) => (unitEntry(unit).saidBy ?? []).map((pattern) => toWord(pattern, unit)));
const nouns = units.flatMap((unit) => {
  const { noun } = unitEntry(unit);
  return noun ? [toWord(literal(noun.trim()), unit)] : [];
});
const patternsOf = (some: readonly UnitWord[]): string => anyOf(some.map(({ pattern }) => pattern));

/** Words of units, as sources of patterns: of proportions alone, those that belong to a printed figure, or all. */
export const wordsOfUnits = {
  proportions: proportionWords,
  said: patternsOf(said),
  all: patternsOf([...said, ...nouns]),
};

/** Whether a word names a unit, or an amount per one of something. */
export function isUnitWord(word: string): boolean {
  return [...said, ...nouns].some(({ whole }) => whole.test(word));
}

/**
 * The unit that a word names, with a currency before the digits: "per share" after a euro sign is euros per share, and
 * without a currency it is none.
 */
export function unitOfWord(word: string, money: Unit | null): Unit | null {
  const unit = [...said, ...nouns].find(({ whole }) => whole.test(word))?.unit;
  if (!unit) return null;
  const counted = unitEntry(unit).per?.[1] as Unit | undefined;
  if (counted === undefined) return unit;
  return money && rateOf(money, counted);
}
