import { malformed, type PrintedMalformed, type PrintedNumber } from "./printed.ts";
import { digitsFault } from "./printed-digits.ts";

const words = "percent|bps|basis points|thousand|million|billion";
const numberLike = new RegExp(String.raw`^[\s\\$(−-]*\.?\d[\d,.\s()%$−-]*(${words})?[\s)]*$`, "i");
const anatomy = new RegExp(
  String.raw`^(?<before>[\s\\$(−-]*)(?<digits>[\d,.]+)(?<after>[\s)%]*)(?<word>${words})?(?<end>[\s)]*)$`,
  "i",
);

/** A number as printed, or what is malformed about it; null if the text is not meant as one number. */
export function scanNumber(text: string): PrintedNumber | PrintedMalformed | null {
  if (!numberLike.test(text)) return null;
  const { before, digits, after, word = "", end = "" } = anatomy.exec(text)?.groups ?? {};
  if (before === undefined || digits === undefined || after === undefined) {
    return malformed("something else stands between or after the digits", strayOffset(text));
  }
  const fault =
    prefixFault(before) ?? digitsFault(digits, before.length) ?? closingFault(text) ?? signFault(text, word);
  return fault ?? toNumber(before, digits, `${after}${word}${end}`.toLowerCase());
}

/** The first character after the first run of digits that cannot follow it. */
function strayOffset(text: string): number {
  const [run = ""] = /^[\s\\$(−-]*[\d,.]+[\s)%]*/.exec(text) ?? [];
  return run.length;
}

const prefixes = /^\s*((\\?\$\s*)?[−-]?|[−-]\\?\$\s*|(\\?\$\s*)?\(\s*(\\?\$\s*)?)$/;

function prefixFault(before: string): PrintedMalformed | null {
  if (prefixes.test(before) && before.split("$").length <= 2) return null;
  return malformed("a number has one sign and one currency before it", before.search(/\S/));
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

const proportionWord = /^(percent|bps|basis points)$/i;
const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

function toNumber(before: string, digits: string, after: string): PrintedNumber {
  const plain = digits.replaceAll(",", "").replace(/^\./, "0.");
  const negative = /[(−-]/.test(before) && /[1-9]/.test(plain);
  return {
    kind: "number",
    value: negative ? `-${plain}` : plain,
    places: plain.split(".")[1]?.length ?? 0,
    unit: toUnit(before, after),
    scale: scales[/[a-z]+/.exec(after)?.[0] ?? ""] ?? 0,
  };
}

function toUnit(before: string, after: string): PrintedNumber["unit"] {
  if (before.includes("$")) return "USD";
  if (/%|percent/.test(after)) return "percent";
  return /bps|basis points/.test(after) ? "basis-points" : null;
}
