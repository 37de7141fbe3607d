import { saysMeasure } from "../names/index.ts";
import { type PeriodWords, withoutPeriod, wordsOfPeriod } from "../periods/index.ts";
import { type ScaleWords, scaleWords } from "./scale-words.ts";

/** What a column or a row says of its figures beside what they measure. */
export type Scenario = "gaap" | "adjustment" | "non-gaap" | "constant-currency" | "pro-forma" | "guidance";

/** How figures come from others: as they are, as growth or change between two periods, or as a share of a row. */
export type Role = "value" | "growth" | "change" | "change-points" | "percent-of";

/** What headings over a column say. */
export interface ColumnMeaning {
  readonly role: Role;
  readonly scenario: Scenario | null;
  readonly period: PeriodWords;
  readonly scale: ScaleWords;
  /** Amounts for a share. */
  readonly isPerShare: boolean;
  /** Words that are none of these: a segment, a measure, a product. */
  readonly rest: string;
}

/** Reads the headings of a column, from the outermost to the innermost. */
export function columnMeaning(headings: readonly string[]): ColumnMeaning {
  const text = headings.join(" ").replaceAll(/\s+/g, " ");
  return {
    role: roleIn(headings.at(-1) ?? "", betterOrWorse.test(text) ? text : withoutPeriod(text)),
    scenario: scenarioIn(text),
    period: wordsOfPeriod(text),
    scale: scaleWords(headings.map((one) => (/\bK$/.test(one) ? `${one} (in thousands)` : one)).join(" ")),
    isPerShare: /\bper[- ](?:\w+ )?share\b|\bEPS\b/i.test(text),
    rest: restOf(text),
  };
}

const change =
  /\b(?:change|increase|decrease|variance|growth|inc\.?|dec\.?|chg\.?|vs\.?)\b|\bover\b|\(decrease\)/i;

/** "B/(W)", "Better/(Worse)", "Fav/(Unfav)": changes whose sign says whether they help. */
const betterOrWorse =
  /(?<![\w.])B\s?\/\s?\(?W\)?(?!\w)|\bbetter\s?\/?\s?\(?worse\b\)?|\bfav(?:ou?rable|\.)?\s?\/?\s?\(?unfav(?:ou?rable|\.)?\b\)?/i;

function roleIn(innermost: string, text: string): Role {
  if (/(?:%|\bpercent(?:age)?)\s*(?:of|to)\b/i.test(text)) return "percent-of";
  if (/\b(?:basis points?|bps|points|pts)\b/i.test(text) && change.test(text)) return "change-points";
  if (change.test(text) || betterOrWorse.test(text))
    return /%|percent|growth/i.test(text) && !/^\s*\$\s*$/.test(innermost) ? "growth" : "change";
  return "value";
}

/** As the field puts it outside of the United States: "underlying operating profit", "headline earnings". */
const underlying =
  /\b(?:underlying|headline)\s+(?:(?:basic|diluted|group|net|pre-?tax|consolidated)\s+)*(?:profits?|earnings|EPS|EBITDAR?|EBITA?|PBT|operating|income|loss|results?|margin)\b|\bbefore (?:tax (?:and|&) )?(?:exceptional|adjusting|non-underlying|special) items\b|\bpre-exceptional\b/i;

/** What a heading or a label says of the scenario. */
export function scenarioIn(text: string): Scenario | null {
  if (/\bconstant[- ]currenc/i.test(text)) return "constant-currency";
  if (
    /\bnon-?\s?(?:gaap|ifrs)\b|\bas adjusted\b|\badjusted\b(?!\s+for)|\bnormalized\b|\bexcluding\b/i.test(
      text,
    )
  )
    return "non-gaap";
  if (underlying.test(text)) return "non-gaap";
  if (/^adjusting items\b|\badj(?:ustments?|\.)?(?=\s|$)|\breconciling items\b/i.test(text))
    return "adjustment";
  if (/\bpro[- ]?forma\b/i.test(text)) return "pro-forma";
  if (/\b(?:guidance|outlook|forecast|estimated|projected)\b/i.test(text)) return "guidance";
  return /\bgaap\b|\bas[- ]reported\b/i.test(text) ? "gaap" : null;
}

function restOf(text: string): string {
  const rest = wordsLeft(text);
  return saysMeasure(rest) ? "" : rest;
}

const smallWords = "(?:for|the|and|or|in|of|at|as|to|by|on|see|per)";

function wordsLeft(text: string): string {
  return withoutPeriod(text.replace(betterOrWorse, " "))
    .replaceAll(/(?:\bin )?\bU\.?S\.?\s*(?:\$|dollars\b)|\bUSD\b/gi, " ")
    .replaceAll(
      /\b(?:non-?gaap|gaap|adj(?:ustments?)?\b\.?|as (?:reported|adjusted)|constant currency|pro[- ]forma|(?:full |current |prior |previous |updated )*(?:guidance|outlook|forecast)|consolidated|total|amounts?|actual)\b/gi,
      " ",
    )
    .replaceAll(
      /\b(?:prior|previous|preceding|linked|last|same)\s+(?:fiscal\s+)?(?:qtr|quarter|yr|year|period)\b\.?|\b(?:prior|restated|revised|recast|reclassified|previously reported)\b|\[\w\]/gi,
      " ",
    )
    .replaceAll(
      /\b(?:sequential(?:ly)?|quarter[- ]over[- ]quarter|year\/year|year[- ]over[- ]year|[qy]o[qy]|[qy]\/[qy]|in)\b/gi,
      " ",
    )
    .replaceAll(
      /%|[$€£]\s*(?:bn|mn|mm|[MKB])?\b|[$€£]|\(?(?:in )?(?:thousands|millions)\)?|\b(?:change|increase|decrease|variance|growth|of revenues?)\b/gi,
      " ",
    )
    .replaceAll(/\([^()]{0,12}\)|[^\p{L}\p{N}&/.' -]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(
      new RegExp(`^(?:[\\s,.&/-]|${smallWords}\\b)+|(?:[\\s,&/-]|\\b${smallWords}(?=[\\s,&/-]*$))+$`, "gi"),
      "",
    )
    .trim();
}
