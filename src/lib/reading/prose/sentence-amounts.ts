import {
  type FoundNumber,
  findNumbers,
  grammars,
  isPercent,
  isRate,
  isShares,
  type PrintedNumber,
} from "../../figures/index.ts";
import type { Stretch } from "../model/index.ts";
import { withoutNoFigures } from "./no-figures.ts";

/** A figure in a sentence; offsets are those of the sentence. */
export interface SentenceAmount extends Stretch {
  readonly printed: string;
  readonly value: string;
  readonly places: number;
  readonly scale: number;
  readonly unit: string;
  /** Words that say how exactly it is put: "approximately", "more than". */
  readonly qualifier: string;
}

/** The figures of a sentence, from left to right. */
export function sentenceAmounts(sentence: string): readonly SentenceAmount[] {
  const masked = withoutNoFigures(sentence);
  const amounts = findNumbers(masked, { ...grammars.printed, aroundUnit: true }).flatMap((found) =>
    toAmount(sentence, masked, found),
  );
  return amounts.map((one, at) => withShared(one, amounts[at + 1], sentence));
}

/** "$240 to $250 million", "$0.03 to $0.05 per share", "870 full-line and 1,100 specialty stores": the first is as the second. */
function withShared(one: SentenceAmount, next: SentenceAmount | undefined, text: string): SentenceAmount {
  if (!next) return one;
  const between = text.slice(one.end, next.start);
  const isRange = /^\s*(?:to|and|-|–)\s*$/.test(between);
  if (one.unit === "units" && (isRange || /^ [a-z-]+ and (?:approximately )?$/.test(between)))
    return { ...one, unit: next.unit };
  if (!isRange || !next.unit.startsWith(one.unit)) return one;
  const isOfSameSize = one.scale === 0 && !/,/.test(one.printed) && !isChange(text.slice(0, one.start));
  return { ...one, unit: next.unit, scale: isOfSameSize ? Math.max(0, next.scale) : one.scale };
}

/** "Decreased by $768,000 to $12.0 million" is no range. */
const isChange = (before: string): boolean =>
  /\b(?:increas|decreas|declin|improv|reduc|grew|rose|fell|up|down)\w* (?:by )?(?:approximately |about )?$/i.test(
    before,
  );

const qualifiers =
  /\b(approximately|about|nearly|almost|over|more than|less than|under|at least|up to|around|roughly|some)\s+$/i;

function toAmount(sentence: string, masked: string, found: FoundNumber): SentenceAmount[] {
  const read =
    found.read.kind === "number" ? found.read : looselyRead(sentence.slice(found.start, found.coreEnd));
  if (!read) return [];
  const { start, coreEnd } = found;
  if (isMark(masked, found, read)) return [];
  const { unit, end } = unitBehind(sentence, found, read);
  const before = qualifiers.exec(sentence.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? "";
  const { places } = read;
  const isNegative =
    /\bnegative $/i.test(sentence.slice(Math.max(0, start - 10), start)) && !read.value.startsWith("-");
  const value = `${isNegative ? "-" : ""}${read.value}`;
  const scale =
    unit.endsWith("/share") && /^(?:p|\s*cents?)\b/.test(sentence.slice(coreEnd)) ? -2 : read.scale;
  return [
    {
      start,
      end: Math.max(end, coreEnd),
      printed: sentence.slice(start, Math.max(end, coreEnd)),
      value,
      places,
      scale,
      unit,
      qualifier: before,
    },
  ];
}

/** "$ 2.1", "$4.9M", "+26%" and the like, whose digits are plain. */
function looselyRead(text: string): PrintedNumber | null {
  const more = /^\(?\+ ?(\d[\d,]*(?:\.\d+)?) ?%\)?$/.exec(text.trim())?.[1];
  if (more !== undefined)
    return looselyRead(more) && { ...(looselyRead(more) as PrintedNumber), unit: "percent" };
  const { digits, letter } =
    /(?<digits>\d[\d,]*(?:\.\d+)?|\.\d+)\s?(?<letter>[MBK])?(?:M|N)?$/.exec(text.trim())?.groups ?? {};
  if (digits === undefined || !/^(?:\d{1,3}(?:,\d{3})*|\d+|)(?:\.\d+)?$/.test(digits)) return null;
  const value = digits.replaceAll(",", "").replace(/^\./, "0.");
  const scale = { K: 3, M: 6, B: 9 }[letter ?? ""] ?? 0;
  return {
    kind: "number",
    value,
    places: value.split(".")[1]?.length ?? 0,
    unit: text.includes("$") ? "USD" : null,
    scale,
  };
}

/** "10.9p", and not the letter of a word or of a list. */
const isPence = (behind: string): boolean => /^p(?![\p{L}\d.])|^p\.(?!\p{L})/u.test(behind);

/** A small number glued behind a word or a mark is that of a note. */
function isMark(text: string, { start, end }: FoundNumber, { unit, value }: PrintedNumber): boolean {
  if (unit !== null || !/^-?\d{1,2}$/.test(value)) return false;
  return (
    /[\p{L})”"*:]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    (/^[\p{L}]/u.test(text.slice(end)) && !isPence(text.slice(end))) ||
    /^\s*$/.test(text.slice(0, start))
  );
}

const perShare =
  /^\s*(?:(?:\([^)]*\)\s*)?(?:(?:net )?(?:income|loss|earnings) (?=per))?(?:per|a|for each)\s+(?:[\w-]+\s+){0,3}?(?:share|unit|ADS)\b|\/share)/i;
const nouns =
  /^\s*(?:(?:new|net|total|million|thousand|more|additional|common|diluted|ordinary|retail|full-time|full-line|specialty|comparable|company-operated|equivalent|weighted|average|outstanding|[a-z]+-[a-z]+)\s+)*(shares|customers|employees|stores|units|subscribers|users|megawatts|MW|basis points|bps|percentage points|points|kilowatt-hours|square feet|cents?|countries|patents|locations|sites)\b/i;
const named: Readonly<Record<string, string>> = {
  megawatts: "MW",
  bps: "basis-points",
  "basis points": "basis-points",
  "percentage points": "percentage-points",
  points: "percentage-points",
  "kilowatt-hours": "kWh",
  "square feet": "square-feet",
  cent: "cents",
  cents: "cents",
};

/** "Earnings per diluted share of about $4.90": dollars and cents behind the words. */
function isShareAmount(before: string, { places, scale, value }: PrintedNumber): boolean {
  return (
    places >= 2 &&
    scale === 0 &&
    Number(value) < 1000 &&
    (/\b(?:per (?:\w+ ){0,3}share|EPS)\b(?:[^.;]|\.\d){0,120}$/i.test(before) ||
      /\b(?:share|stock) price of (?:about |approximately )?$/i.test(before))
  );
}

/** The unit of a figure from its signs and the words behind it, and where these end. */
function unitBehind(
  sentence: string,
  { start, end, coreEnd }: FoundNumber,
  read: PrintedNumber,
): { readonly unit: string; readonly end: number } {
  const { unit } = read;
  const rest = sentence.slice(coreEnd);
  const noun = nouns.exec(rest);
  if (unit === null && isPence(rest)) return { unit: "GBP/share", end: coreEnd + 1 };
  if (/^[\s-]*percentage[\s-]points?\b/i.test(rest)) return { unit: "percentage-points", end: coreEnd };
  if (/^-basis[\s-]points?\b/i.test(rest)) return { unit: "basis-points", end: coreEnd };
  if (unit !== null && isPercent(unit)) return { unit, end };
  if (unit !== null && /^(?:USD|EUR|GBP|CAD)$/.test(unit))
    return perShare.test(rest) || isShareAmount(sentence.slice(Math.max(0, start - 160), start), read)
      ? { unit: `${unit}/share`, end: coreEnd }
      : { unit, end: coreEnd };
  if (unit !== null && !isShares(unit) && !isRate(unit)) return { unit, end };
  const name =
    noun?.[1]?.toLowerCase() ??
    /^\s+(?:(?:new|total|active)\s+)?(\p{Ll}{3,}s)\b(?<!\b(?:was|has|its|this|across|versus|less))/u.exec(
      rest,
    )?.[1];
  if (
    (name === "cents" || name === "cent") &&
    (perShare.test(rest.replace(/^\s*cents?/, "")) ||
      /\bper (?:\w+ ){0,3}share\b/i.test(sentence.slice(Math.max(0, end - 160), end)))
  )
    return { unit: "USD/share", end: coreEnd };
  return name ? { unit: named[name] ?? name, end: coreEnd } : { unit: unit ?? "units", end: coreEnd };
}
