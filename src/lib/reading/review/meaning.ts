import { exact, powerOfTen, scales, scaleWord } from "../../figures/index.ts";
import type { NamedFact } from "../facts/index.ts";
import type { Role, Scenario } from "../meanings/index.ts";
import { readYear } from "./fiscal-year.ts";
import { isPeriodWords, type PeriodWordsOf } from "./relative-period.ts";

/** What can be said of a figure, in the order in which it is written. */
export const meaningFields = ["concept", "period", "role", "scenario", "segment", "unit"] as const;

export type MeaningField = (typeof meaningFields)[number];

/** What figures mean, as far as all of them say the same, in the words of a file of answers: `{ unit: "USD thousands" }`; of a company, its `year`. */
export type Meaning = Readonly<Partial<Record<MeaningField | "year", string>>>;

/** The word for a field that has none: no segment, no known period. */
export const noWord = "none";

export const roles: readonly Role[] = ["value", "growth", "change", "change-points", "percent-of"];
export const scenarios: readonly Scenario[] = [
  "gaap",
  "adjustment",
  "non-gaap",
  "constant-currency",
  "pro-forma",
  "guidance",
];

/** All that a fact says. */
export function meaningOfFact(fact: NamedFact, periods: PeriodWordsOf): Record<MeaningField, string> {
  return {
    concept: fact.concept,
    period: fact.end === null ? noWord : periods.wordsOf({ start: fact.start, end: fact.end }),
    role: fact.role,
    scenario: fact.scenario,
    // A semicolon ends a field in a file of answers.
    segment: fact.segment.replaceAll(";", ",") || noWord,
    unit: unitInWords(fact.unit, fact.scale),
  };
}

/** `USD thousands`; a power of ten without a name as it is: `USD e-2`. */
export function unitInWords(unit: string, scale: number): string {
  const word = scaleWord(scale);
  return scale === 0 ? unit : `${unit} ${word ? `${word}s` : `e${scale}`}`;
}

const written = [...meaningFields, "year"] as const;

/** `concept=revenue; unit=USD thousands`. */
export function formatMeaning(meaning: Meaning): string {
  return written.flatMap((field) => (meaning[field] ? [`${field}=${meaning[field]}`] : [])).join("; ");
}

/** Reads that back; a sentence where it is none. */
export function parseMeaning(text: string): Meaning | string {
  const found: Record<string, string> = {};
  for (const part of text.split(/;\s*/).filter((one) => one.trim() !== "")) {
    const [, name = "", words = ""] = /^\s*([a-z]+)=(.*?)\s*$/.exec(part) ?? [];
    const fault = faultOf(name, words);
    if (fault !== null) return fault;
    found[name] = words;
  }
  return found;
}

/** What is wrong with the words for a field, in a sentence; null if nothing is. */
export function faultOf(field: string, words: string): string | null {
  if (!written.some((one) => one === field)) return `"${field}" is none of ${written.join(", ")}`;
  if (field === "role") return oneOf(words, roles);
  if (field === "scenario") return oneOf(words, scenarios);
  if (field === "period")
    return words === noWord || isPeriodWords(words) ? null : `"${words}" is no period; ${periodExample}`;
  if (field === "unit")
    return readUnit(words) ? null : `"${words}" is no unit; write USD thousands, or shares`;
  if (field === "year") return readYear(words) ? null : `"${words}" names no month in which years end`;
  const isConcept = field !== "concept" || /^[a-z0-9][a-z0-9-]*$/.test(words);
  return isConcept && words !== "" ? null : `"${words}" is no ${field}`;
}

const periodExample = "write quarter, to-date year-before, end, or days such as 2024-01-01/2024-03-31";

const oneOf = (words: string, known: readonly string[]): string | null =>
  known.includes(words) ? null : `"${words}" is none of ${known.join(", ")}`;

/** A fact with another meaning; null for words that say none. */
export function withMeaning(
  fact: NamedFact,
  field: MeaningField,
  words: string,
  periods: PeriodWordsOf,
): NamedFact | null {
  const own = words === noWord ? "" : words;
  if (field === "concept")
    return /^[a-z0-9][a-z0-9-]*$/.test(words) ? { ...fact, concept: words, element: "" } : null;
  if (field === "segment") return { ...fact, segment: own };
  if (field === "unit") return withUnit(fact, words);
  if (field === "period") {
    const period = own === "" ? { start: null, end: null } : periods.periodOf(words);
    return period && { ...fact, ...period };
  }
  if (field === "role") {
    const role = roles.find((one) => one === words);
    return role ? { ...fact, role } : null;
  }
  const scenario = scenarios.find((one) => one === words);
  return scenario ? { ...fact, scenario } : null;
}

/** The same digits in another unit or scale are another value. */
function withUnit(fact: NamedFact, words: string): NamedFact | null {
  const { unit, power } = readUnit(words) ?? {};
  if (unit === undefined || power === undefined) return null;
  const by = powerOfTen(power - fact.scale);
  const value = fact.value === "n/m" ? fact.value : exact(fact.value).times(by).toFixed();
  return { ...fact, unit, scale: power, decimals: fact.decimals + fact.scale - power, value };
}

function readUnit(words: string): { readonly unit: string; readonly power: number } | null {
  const [, unit = "", size = ""] = /^([\w/.%-]+)(?: (\S+))?$/.exec(words) ?? [];
  if (unit === "") return null;
  const named = scales.find(({ word }) => size === word || size === `${word}s`)?.power;
  const power = size === "" ? 0 : (named ?? (/^e-?\d{1,2}$/.test(size) ? Number(size.slice(1)) : null));
  return power === null ? null : { unit, power };
}
