import {
  dollars,
  hyphen,
  longestFigure,
  minus,
  powerOfWord,
  proportions,
  sizeLetters,
  sizeWords,
} from "./number-words.ts";
import { malformed, type PrintedMalformed, type PrintedNumber } from "./printed.ts";
import { digitsFault } from "./printed-digits.ts";

const blank = "[\\s\\p{Cf}]";
const before = `(?:${blank}|${dollars}|[(]|${minus})*`;
const size = `(?:${blank}*${hyphen}${blank}*|${blank}*)(?<word>${sizeWords}|${proportions})|${blank}?(?<letters>${sizeLetters})`;
const numberLike = new RegExp(
  `^${before}\\.?\\d(?:[\\d,.()%$]|${blank}|${minus})*?(?:${size})?(?:${blank}|[)])*$`,
  "iu",
);
const anatomy = new RegExp(
  `^(?<before>${before})(?<digits>[\\d,.]+)(?<after>(?:${blank}|[)%])*)(?:${size})?(?<end>(?:${blank}|[)])*)$`,
  "iu",
);

/** A number as printed, or what is malformed about it; null if the text is not meant as one number. */
export function scanNumber(text: string): PrintedNumber | PrintedMalformed | null {
  const inner = text.trim();
  const found = scanTrimmed(inner);
  return found?.kind === "malformed" ? { ...found, at: found.at + text.indexOf(inner) } : found;
}

/** What is no longer than a figure, and has no gaps, can be held against any pattern. */
function scanTrimmed(text: string): PrintedNumber | PrintedMalformed | null {
  if (text.length > longestFigure) return tooLong(text);
  if (gap.test(text) || !numberLike.test(text)) return null;
  const groups = anatomy.exec(text)?.groups;
  if (groups?.before === undefined || groups.digits === undefined) {
    return malformed("something else stands between or after the digits", strayOffset(text));
  }
  const { before: front, digits, after = "", word = groups.letters ?? "", end = "" } = groups;
  const fault =
    prefixFault(front) ??
    digitsFault(digits, front.length) ??
    closingFault(text) ??
    signFault(text, word) ??
    wordFault(text, word);
  return fault ?? toNumber(front, digits, after + end, word.toLowerCase());
}

/** Only what starts like a figure is meant as one. */
function tooLong(text: string): PrintedMalformed | null {
  if (!/^[\d$(\\.]/.test(text)) return null;
  return malformed(`a figure has no more than ${longestFigure} characters`, 0);
}

const gap = new RegExp(`${blank}{5}`, "u");

/** The first character after the first run of digits that cannot follow it. */
function strayOffset(text: string): number {
  const [run = ""] = stray.exec(text) ?? [];
  return run.length;
}

const stray = new RegExp(`^${before}[\\d,.]+(?:${blank}|[)%])*`, "u");
const prefixes = new RegExp(
  `^\\s*((${dollars}\\s*)?${minus}?|${minus}${dollars}\\s*|(${dollars}\\s*)?\\(\\s*(${dollars}\\s*)?)$`,
);

function prefixFault(front: string): PrintedMalformed | null {
  if (prefixes.test(front) && front.split("$").length <= 2) return null;
  return malformed("a number has one sign and one currency before it", front.search(/\S/));
}

function closingFault(text: string): PrintedMalformed | null {
  const [open, close] = [text.indexOf("("), text.indexOf(")")];
  if (open >= 0 && close < 0) return malformed("this parenthesis is not closed", open);
  if (open < 0 && close >= 0) return malformed("this parenthesis was never opened", close);
  const second = text.indexOf(")", close + 1);
  return close >= 0 && second >= 0 ? malformed("this parenthesis was never opened", second) : null;
}

/** A number has at most one of `%` and a word, and a currency goes with neither a proportion. */
function signFault(text: string, word: string): PrintedMalformed | null {
  const percent = text.indexOf("%");
  const second = percent < 0 ? -1 : text.indexOf("%", percent + 1);
  if (second >= 0) return malformed("a second percent sign", second);
  if (percent >= 0 && word !== "") return malformed("a percent sign and a word of measure", percent);
  const proportion = percent >= 0 ? percent : proportionWord.test(word) ? text.lastIndexOf(word) : -1;
  if (proportion >= 0 && text.includes("$")) return malformed("a currency and a proportion", proportion);
  return null;
}

const proportionWord = new RegExp(`^(?:${proportions})$`, "i");

/** Nobody knows whether 30m are millions or metres; and some letters only look like those of a word. */
function wordFault(text: string, word: string): PrintedMalformed | null {
  if (word !== "" && powerOfWord(word) === 0 && !proportionWord.test(word))
    return malformed("an unknown word of measure", text.lastIndexOf(word));
  if (!/^[kmb]$/.test(word) || text.includes("$")) return null;
  return malformed("a small letter may be another measure than a size", text.lastIndexOf(word));
}

function toNumber(front: string, digits: string, after: string, word: string): PrintedNumber {
  const plain = digits.replaceAll(",", "").replace(/^\./, "0.");
  const negative = /[(\-\u2212\u2013]/.test(front) && /[1-9]/.test(plain);
  return {
    kind: "number",
    value: negative ? `-${plain}` : plain,
    places: plain.split(".")[1]?.length ?? 0,
    unit: toUnit(front, after, word),
    scale: powerOfWord(word),
  };
}

function toUnit(front: string, after: string, word: string): PrintedNumber["unit"] {
  if (front.includes("$")) return "USD";
  if (after.includes("%") || word === "percent") return "percent";
  return proportionWord.test(word) ? "basis-points" : null;
}
