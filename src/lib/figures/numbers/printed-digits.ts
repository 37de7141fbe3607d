import type { NumberGrammar } from "./grammar.ts";
import { malformed, type PrintedMalformed } from "./printed.ts";

type DigitGrammar = Pick<NumberGrammar, "groupedBy" | "decimal" | "idleZeros">;

/** A run of digits taken apart: the whole as it is grouped, and the fraction if there is a decimal mark. */
interface Digits {
  readonly whole: string;
  readonly fraction: string | undefined;
}

function takeApart(digits: string, { decimal }: DigitGrammar): Digits {
  const at = digits.indexOf(decimal);
  return at < 0
    ? { whole: digits, fraction: undefined }
    : { whole: digits.slice(0, at), fraction: digits.slice(at + 1) };
}

/** A well-formed run of digits as a plain decimal: `1,038,079.5` and `1 038 079,5` as `1038079.5`. */
export function plainDigits(digits: string, grammar: DigitGrammar): string {
  const { whole, fraction } = takeApart(digits, grammar);
  const plain = whole.replaceAll(/\D/g, "") || "0";
  return fraction ? `${plain}.${fraction}` : plain;
}

/**
 * What is wrong with a run of digits and marks, or null: marks of groups stand before every three digits or nowhere, one
 * decimal mark at most with digits after it, no idle zeros in front. `offset` is where the run begins.
 */
export function digitsFault(digits: string, offset: number, grammar: DigitGrammar): PrintedMalformed | null {
  const { whole, fraction } = takeApart(digits, grammar);
  const point = offset + whole.length;
  return wholeFault(whole, offset, grammar) ?? fractionFault(fraction, point, grammar);
}

function wholeFault(whole: string, offset: number, grammar: DigitGrammar): PrintedMalformed | null {
  if (!grammar.idleZeros && /^0\D*\d/.test(whole)) return malformed("a zero before other digits", offset);
  if (/^\d*$/.test(whole) || groupedPattern(grammar.groupedBy).test(whole)) return null;
  const groups = whole.split(/\D/);
  const bad = groups.findIndex((group, at) => (at === 0 ? !/^\d{1,3}$/.test(group) : group.length !== 3));
  const at = offset + groups.slice(0, Math.max(0, bad)).join(",").length + (bad > 0 ? 1 : 0);
  return malformed(`${markNames[grammar.groupedBy[0] ?? ","]} must stand before every three digits`, at);
}

const made = new Map<string, RegExp>();

/** Digits in groups of three, parted by one and the same of these marks. */
function groupedPattern(marks: string): RegExp {
  const known = made.get(marks);
  if (known) return known;
  const groups = [...marks].map((mark) => `\\d{1,3}(?:${mark === " " ? blank : `\\${mark}`}\\d{3})+`);
  const pattern = new RegExp(`^(?:${groups.join("|")})$`);
  made.set(marks, pattern);
  return pattern;
}

const blank = "[ \\u00a0\\u2007\\u2009\\u202f]";
const markNames: Readonly<Record<string, string>> = { ",": "commas", ".": "points", " ": "blanks" };

function fractionFault(
  fraction: string | undefined,
  point: number,
  { idleZeros }: DigitGrammar,
): PrintedMalformed | null {
  const stray = fraction?.search(/\D/) ?? -1;
  if (stray >= 0) return malformed(`a ${fraction?.[stray]} after the decimal point`, point + 1 + stray);
  return fraction === "" && !idleZeros ? malformed("no digit after the decimal point", point) : null;
}
