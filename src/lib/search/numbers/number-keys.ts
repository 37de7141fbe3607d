import {
  findNumbers,
  grammars,
  isProportion,
  type PrintedNumber,
  scaleWord,
  unitEntry,
} from "../../figures/index.ts";

/** A number in a text: where it stands, and the keys under which it is found. */
export interface NumberMatch {
  /** Half-open UTF-16 offsets in the text, with sign, currency and unit. */
  readonly start: number;
  readonly end: number;
  /** What the number says exactly, with its sign and unit: `-1.3 million`. */
  readonly exact: string;
  /** All keys under which a reader may look for it, the plain digits first: `1.3`, `-1.3`, `1.3 million`, `-1.3 million`. */
  readonly keys: readonly string[];
}

/**
 * Every number in a text that is no part of a word, of a date such as `2010-06-30`, or of a version, in its order. A number
 * in parentheses, or after a minus sign, is negative; currencies and `thousand` say nothing, and `percent`, `basis points`,
 * `bn` and `m` are `%`, `bps`, `billion` and `million`.
 */
export function numberMatches(text: string): readonly NumberMatch[] {
  return findNumbers(text, grammars.searched).flatMap(({ start, end, read }) =>
    read.kind === "number" && standsAlone(text, start, end) ? [{ start, end, ...keysOf(read) }] : [],
  );
}

const goesBack = /[\p{L}\p{N}_.,]$|[\p{L}\p{N}][-\u2010]$/u;
const goesOn = /^(?:[\p{L}\p{N}_]|[.,]\d|[-\u2010][\p{L}\p{N}])/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !goesBack.test(text.slice(Math.max(0, start - 2), start)) && !goesOn.test(text.slice(end, end + 2));
}

function keysOf(read: PrintedNumber): Pick<NumberMatch, "exact" | "keys"> {
  const plain = read.value.replace("-", "");
  const suffix = suffixOf(read);
  const signed = plain === read.value ? [plain] : [plain, read.value];
  const keys = suffix === "" ? signed : [...signed, ...signed.map((key) => `${key} ${suffix}`)];
  return { exact: keys.at(-1) ?? plain, keys };
}

function suffixOf({ unit, scale }: PrintedNumber): string {
  if (unit && isProportion(unit)) return (unitEntry(unit).inside ?? unitEntry(unit).after ?? "").trim();
  return scale > 3 ? (scaleWord(scale) ?? "") : "";
}

/** Every key of every number in a text, once. */
export function numberKeys(text: string): ReadonlySet<string> {
  return new Set(numberMatches(text).flatMap(({ keys }) => keys));
}

/** The name of the part of the index in which a key stands: its first digits, two to four of them. */
export function shardOf(key: string): string {
  return key.replaceAll(/\D/g, "").slice(0, 4).padStart(2, "0");
}
