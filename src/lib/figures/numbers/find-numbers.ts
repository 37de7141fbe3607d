import { grammars, longestFigure, type NumberGrammar } from "./grammar.ts";
import {
  currenciesIn,
  hyphen,
  minus,
  currency as readCurrency,
  signsInside,
  sizeLetters,
  sizeLettersApart,
  sizeWords,
  unreadSizes,
  wordsOfUnits,
} from "./number-words.ts";
import { malformed, type PrintedMalformed, type PrintedNumber } from "./printed.ts";
import { readNumber } from "./read-number.ts";

/** A number in running text, from its sign or currency to its unit (percent, per share); half-open offsets. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** Where it ends without the words of its unit: with its size (million) or percent sign. */
  readonly coreEnd: number;
  /** What it says, or why it cannot be read whole. */
  readonly read: PrintedNumber | PrintedMalformed;
}

/** Any script's digit, fraction or numeral; a raised or lowered digit is a mark of its own. */
const digit = "(?:(?![¹²³⁰⁴-⁹₀-₉])\\p{N})";
const joiner = "[.,'\u2019\u066b\u066c/\u2044\\p{Cf}]{1,3}";
const thinBlank = "[\u00a0\u2007\u2009\u202f]";
const run = new RegExp(
  `(?:(?<![\\p{L}\\p{N}.,])\\.)?${digit}+(?:${joiner}${digit}+|${thinBlank}\\d{3}(?!\\d))*(?: \\d{1,2}[/\u2044]\\d{1,2}(?![\\d/\u2044]))?`,
  "gu",
);

/** Every number in a text, from left to right, each whole. Linear in the length of the text. */
export function findNumbers(text: string, grammar: NumberGrammar = grammars.printed): readonly FoundNumber[] {
  return [...text.matchAll(run)].map(({ 0: digits, index }) =>
    toNumber(text, index, index + digits.length, grammar),
  );
}

function toNumber(text: string, from: number, to: number, grammar: NumberGrammar): FoundNumber {
  const { start, coreEnd, end } = reachOf(text, from, to, grammar);
  const read = strangeness(text, start, end) ?? readWhole(text.slice(start, end), grammar);
  return { start, end, coreEnd, read };
}

/** From its sign or currency, to its size, and to the words of its unit. */
function reachOf(text: string, from: number, to: number, grammar: NumberGrammar): Omit<FoundNumber, "read"> {
  const before = text.slice(Math.max(0, from - 16), from);
  const mayBeOpen = before.includes("(") && (grammar.aroundUnit || text[to] === ")");
  const open = mayBeOpen ? lastOf(before, front) : "";
  const isOpen = open.includes("(");
  const isClosed = isOpen && text[to] === ")";
  if (isOpen && !isClosed && grammar.aroundUnit) {
    const { end } = endsOf(text, to, hasCurrency(open), grammar);
    if (text[end] === ")") return { start: from - open.length, coreEnd: end + 1, end: end + 1 };
  }
  const own = isClosed ? open : lastOf(before, openFront);
  return { start: from - own.length, ...endsOf(text, isClosed ? to + 1 : to, hasCurrency(own), grammar) };
}

function readWhole(text: string, grammar: NumberGrammar): FoundNumber["read"] {
  return readNumber(text, grammar) ?? malformed("its digits, currency or size are not read here", 0);
}

const currency = `(?:${readCurrency}|\\p{Lu}{0,3}\\$|\\p{Sc})`;
const sign = `(?:(?<![\\p{L}\\p{N}%)])(?:${minus}|\\+))`;
const minusAfter = `(?:(?<=\\p{Sc} ?)${minus})?`;
/** The sign, the currency and the parenthesis before the digits of a number in parentheses; and of any other. */
const front = new RegExp(`${sign}?(?:${currency} ?)?(?:\\( ?)?(?:${currency} ?)?${minusAfter}$`, "u");
const openFront = new RegExp(`${sign}?(?:${currency} ?)?${minusAfter}$`, "u");

const lastOf = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? "";

const hasCurrency = (before: string): boolean =>
  before !== "" && (/\p{Sc}/u.test(before) || currenciesIn(before).length > 0);

const signInside = new RegExp(`[^\\S\\t\\r\\n]?[${signsInside}]`, "uy");
const blanks = "(?:[^\\S\\t\\r\\n]|\\p{Cf})";
const gap = new RegExp(`${blanks}*`, "uy");
const noLetter = `(?!\\p{L}|${digit})`;
const word = new RegExp(`${hyphen}?(?:[^\\S\\t\\r\\n])?(?:${sizeWords}|${unreadSizes})${noLetter}`, "iuy");
const letters = new RegExp(`${sizeLetters}${noLetter}`, "uy");
const lettersApart = new RegExp(`[^\\S\\t\\r\\n]${sizeLettersApart}${noLetter}`, "uy");
const unitGaps = { blanks: `${blanks}{1,4}`, any: `(?:${blanks}|${hyphen}){0,4}` };

/** Where the number ends with its sign of a unit, or with its words of size, however many; and with the words of its unit. */
function endsOf(
  text: string,
  from: number,
  isMoney: boolean,
  grammar: NumberGrammar,
): Pick<FoundNumber, "coreEnd" | "end"> {
  const afterSign = matchEnd(signInside, text, from);
  if (afterSign !== null) return { coreEnd: afterSign, end: afterSign };
  const coreEnd = sizeEnd(text, from, isMoney && grammar.lettersApart);
  return { coreEnd, end: matchEnd(unitPatternOf(grammar), text, coreEnd) ?? coreEnd };
}

function sizeEnd(text: string, from: number, mayStandApart: boolean): number {
  let end =
    matchEnd(letters, text, from) ?? (mayStandApart ? matchEnd(lettersApart, text, from) : null) ?? from;
  for (;;) {
    const next = matchEnd(word, text, matchEnd(gap, text, end) ?? end);
    if (next === null) return end;
    end = next;
  }
}

const unitPatterns = new WeakMap<NumberGrammar, RegExp>();

function unitPatternOf(grammar: NumberGrammar): RegExp {
  const { units, unitGap } = grammar;
  const pattern =
    unitPatterns.get(grammar) ?? new RegExp(`${unitGaps[unitGap]}${wordsOfUnits[units]}${noLetter}`, "iuy");
  unitPatterns.set(grammar, pattern);
  return pattern;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const glued = /[\p{L}\p{N}_×^*=¢‰°]/u;
const raised = /[¹²³⁰⁴-⁹₀-₉]/u;

/** What stands right before or after a number, or in it, and makes it something else than its digits say. */
function strangeness(text: string, start: number, end: number): PrintedMalformed | null {
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1)];
  if (glued.test(before) && !raised.test(before)) return malformed("it is part of a word", 0);
  if (glued.test(after) && !raised.test(after))
    return malformed("it goes on with what is not read here", end - start);
  const foreign = text.slice(start, Math.min(end, start + longestFigure)).search(/(?![\d¹²³⁰⁴-⁹₀-₉])\p{N}/u);
  return foreign < 0 ? null : malformed("a digit other than 0 to 9", foreign);
}
