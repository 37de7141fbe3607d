import {
  dollars,
  hyphen,
  longestFigure,
  minus,
  sizeLetters,
  sizeWords,
  unreadSizes,
} from "./number-words.ts";
import { malformed, type PrintedMalformed, type PrintedNumber } from "./printed.ts";
import { scanNumber } from "./scan-number.ts";

/** A number in running text, from its sign or currency to its size (million) or percent sign; half-open offsets. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
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
export function findNumbers(text: string): readonly FoundNumber[] {
  return [...text.matchAll(run)].map(({ 0: digits, index }) => toNumber(text, index, index + digits.length));
}

function toNumber(text: string, from: number, to: number): FoundNumber {
  const front = frontOf(text, from, text[to] === ")");
  const start = from - front.length;
  const end = endOf(text, front.includes("(") ? to + 1 : to, /\p{Sc}/u.test(front));
  return { start, end, read: strangeness(text, start, end) ?? readWhole(text, start, end) };
}

function readWhole(text: string, start: number, end: number): FoundNumber["read"] {
  const read = scanNumber(text.slice(start, end));
  return read ?? malformed("its digits, currency or size are not read here", 0);
}

const currency = `(?:${dollars}|\\p{Lu}{0,3}\\$|\\p{Sc})`;
const sign = `(?:(?<![\\p{L}\\p{N}%)])(?:${minus}|\\+))`;
const front = new RegExp(
  `${sign}?(?:${currency} ?)?(?:\\( ?)?(?:${currency} ?)?(?:(?<=[$€£¥] ?)${minus})?$`,
  "u",
);
const openFront = new RegExp(`${sign}?(?:${currency} ?)?(?:(?<=[$€£¥] ?)${minus})?$`, "u");

/** The sign, the currency and, where it is closed right after the digits, the parenthesis before them. */
function frontOf(text: string, from: number, isClosed: boolean): string {
  const before = text.slice(Math.max(0, from - 16), from);
  return (isClosed ? front : openFront).exec(before)?.[0] ?? "";
}

const percent = /[^\S\t\r\n]?%/uy;
const gap = /(?:[^\S\t\r\n]|\p{Cf})*/uy;
const noLetter = `(?!\\p{L}|${digit})`;
const word = new RegExp(`${hyphen}?(?:[^\\S\\t\\r\\n])?(?:${sizeWords}|${unreadSizes})${noLetter}`, "iuy");
const letters = new RegExp(`${sizeLetters}${noLetter}`, "uy");
const lettersApart = new RegExp(`[^\\S\\t\\r\\n](?:[KMB]|${sizeLetters}(?<=[A-Za-z]{2}))${noLetter}`, "uy");

/** Where the number ends with its percent sign, or with its words of size, however many. */
function endOf(text: string, from: number, isMoney: boolean): number {
  const afterPercent = matchEnd(percent, text, from);
  if (afterPercent !== null) return afterPercent;
  let end = matchEnd(letters, text, from) ?? (isMoney ? matchEnd(lettersApart, text, from) : null) ?? from;
  for (;;) {
    const next = matchEnd(word, text, matchEnd(gap, text, end) ?? end);
    if (next === null) return end;
    end = next;
  }
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
