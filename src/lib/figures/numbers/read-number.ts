import { isProportion, type Unit, unitEntry } from "../units/index.ts";
import type { NumberGrammar } from "./grammar.ts";
import {
  currenciesIn,
  currency,
  hyphen,
  isUnitWord,
  minus,
  powerOfWord,
  signsInside,
  sizeLetters,
  sizeWords,
  unitOfSign,
  unitOfWord,
  wordsOfUnits,
} from "./number-words.ts";
import { malformed, type PrintedMalformed, type PrintedNumber } from "./printed.ts";
import { digitsFault, plainDigits } from "./printed-digits.ts";

/** A number as printed, or what is malformed about it; null if the text is not meant as one number. */
export function readNumber(text: string, grammar: NumberGrammar): PrintedNumber | PrintedMalformed | null {
  const inner = text.trim();
  const found = scanTrimmed(inner, grammar);
  return found?.kind === "malformed" ? { ...found, at: found.at + text.indexOf(inner) } : found;
}

/** What is no longer than a figure, and has no gaps, can be held against any pattern. */
function scanTrimmed(text: string, grammar: NumberGrammar): PrintedNumber | PrintedMalformed | null {
  if (text.length > grammar.longest) return tooLong(text, grammar);
  const { numberLike, anatomy, stray } = patternsOf(grammar);
  if (gap.test(text)) return null;
  const groups = anatomy.exec(text)?.groups;
  if (groups?.before === undefined || groups.digits === undefined) {
    if (!numberLike.test(text)) return null;
    return malformed("something else stands between or after the digits", stray.exec(text)?.[0].length ?? 0);
  }
  const { before, digits, after = "", size = groups.letters ?? "", word = "", end = "" } = groups;
  const signs = currenciesIn(before);
  const parts = { text, before, signs, money: signs[0] ?? null, digits, after: after + end, size, word };
  return faultOf(parts, grammar) ?? toNumber(parts, grammar);
}

/** Only what starts like a figure is meant as one. */
function tooLong(text: string, { longest }: NumberGrammar): PrintedMalformed | null {
  if (!/^[\d$(\\.]/.test(text)) return null;
  return malformed(`a figure has no more than ${longest} characters`, 0);
}

/** A number taken apart: what stands before its digits, with the signs of currencies in it, and after them, its size in words or letters, and the words of its unit. */
interface Parts {
  readonly text: string;
  readonly before: string;
  readonly signs: readonly Unit[];
  readonly money: Unit | null;
  readonly digits: string;
  readonly after: string;
  readonly size: string;
  readonly word: string;
}

interface Patterns {
  /** What is meant as one number, well formed or not. */
  readonly numberLike: RegExp;
  readonly anatomy: RegExp;
  /** All up to the first character after the digits that cannot follow them. */
  readonly stray: RegExp;
  /** What may stand before the digits: one sign and one currency. */
  readonly prefix: RegExp;
}

const blank = "[\\s\\p{Cf}]";
const gap = new RegExp(`${blank}{5}`, "u");
const made = new WeakMap<NumberGrammar, Patterns>();

function patternsOf(grammar: NumberGrammar): Patterns {
  const patterns = made.get(grammar) ?? makePatterns(grammar);
  made.set(grammar, patterns);
  return patterns;
}

function makePatterns({ groupedBy, decimal, looseSigns, units }: NumberGrammar): Patterns {
  const sign = looseSigns ? `(?:${minus}|\\+)` : minus;
  const front = `(?:${blank}|${currency}|[(]|${sign})*`;
  const mark = groupedBy.includes(" ") ? "[\\d,. \\u00a0\\u2007\\u2009\\u202f]" : "[\\d,.]";
  const link = `(?:${blank}*${hyphen}${blank}*|${blank}*)`;
  const size = `(?:${link}(?<size>${sizeWords})|${blank}?(?<letters>${sizeLetters}))`;
  const words = `(?:${size})?(?:${link}(?<word>${wordsOfUnits[units]}))?`;
  const first = `${decimal === "." ? "\\." : ","}?\\d`;
  const digits = `(?=${first})${mark}*[\\d,.]`;
  const apart = looseSigns ? "\\s*" : "";
  return {
    numberLike: new RegExp(
      `^${front}${first}(?:[\\d,.()${signsInside}]|${currency}|${blank}|${minus})*?${words}(?:${blank}|[)])*$`,
      "iu",
    ),
    anatomy: new RegExp(
      `^(?<before>${front})(?<digits>${digits})(?<after>(?:${blank}|[)${signsInside}])*)${words}(?<end>(?:${blank}|[)])*)$`,
      "iu",
    ),
    stray: new RegExp(`^${front}${digits}(?:${blank}|[)${signsInside}])*`, "iu"),
    prefix: new RegExp(
      `^\\s*((${currency}\\s*)?(${sign}${apart})?|${sign}${apart}${currency}\\s*|(${currency}\\s*)?\\(\\s*(${currency}\\s*)?)$`,
      "iu",
    ),
  };
}

function faultOf(parts: Parts, grammar: NumberGrammar): PrintedMalformed | null {
  return (
    prefixFault(parts, grammar) ??
    digitsFault(parts.digits, parts.before.length, grammar) ??
    closingFault(parts) ??
    unitFault(parts) ??
    sizeFault(parts, grammar)
  );
}

function prefixFault({ before, signs }: Parts, grammar: NumberGrammar): PrintedMalformed | null {
  if (before === "" || (signs.length <= 1 && patternsOf(grammar).prefix.test(before))) return null;
  return malformed("a number has one sign and one currency before it", before.search(/\S/));
}

function closingFault({ text }: Parts): PrintedMalformed | null {
  const [open, close] = [text.indexOf("("), text.indexOf(")")];
  if (open >= 0 && close < 0) return malformed("this parenthesis is not closed", open);
  if (open < 0 && close >= 0) return malformed("this parenthesis was never opened", close);
  const second = text.indexOf(")", close + 1);
  return close >= 0 && second >= 0 ? malformed("this parenthesis was never opened", second) : null;
}

/** A number has at most one of a sign such as `%` and a word, and a currency goes with neither, but for "per share". */
function unitFault({ text, money, after, size, word }: Parts): PrintedMalformed | null {
  const signs = [...text.matchAll(anySign)].map(({ index }) => index);
  const [sign, second] = signs;
  if (second !== undefined) return malformed("a second percent sign", second);
  if (sign !== undefined && size + word !== "")
    return malformed("a percent sign and a word of measure", sign);
  const own = unitOfSign(after) ?? (word === "" ? null : unitOfWord(word, money));
  if (word !== "" && !isUnitWord(word))
    return malformed("an unknown word of measure", text.lastIndexOf(word));
  if (money === null || own === null || own === money || unitEntry(own).per?.[0] === money) return null;
  const what = isProportion(own) ? "a proportion" : "another unit";
  return malformed(`a currency and ${what}`, sign ?? text.lastIndexOf(word));
}

const anySign = new RegExp(`[${signsInside}]`, "g");

/** Nobody knows whether 30m are millions or metres; and some letters only look like those of a word. */
function sizeFault({ text, money, size }: Parts, { bareLetters }: NumberGrammar): PrintedMalformed | null {
  if (size !== "" && powerOfWord(size) === 0)
    return malformed("an unknown word of measure", text.lastIndexOf(size));
  if (bareLetters || !/^\p{Ll}$/u.test(size) || money !== null) return null;
  return malformed("a small letter may be another measure than a size", text.lastIndexOf(size));
}

function toNumber(
  { before, money, digits, after, size, word }: Parts,
  grammar: NumberGrammar,
): PrintedNumber {
  const plain = plainDigits(digits, grammar);
  const negative = /[(\-\u2212\u2013]/.test(before) && /[1-9]/.test(plain);
  const own: Unit | null = unitOfSign(after) ?? (word === "" ? null : unitOfWord(word, money));
  return {
    kind: "number",
    value: negative ? `-${plain}` : plain,
    places: plain.split(".")[1]?.length ?? 0,
    unit: own ?? money,
    scale: powerOfWord(size),
  };
}
