import type { Company } from "../company.ts";
import type { QuarterlyMeasure } from "../main-measures.ts";
import type { Claim } from "./find-claims.ts";

/** One quarter of a measure. */
export type Quarter = QuarterlyMeasure["quarters"][number];

/**
 * The measure that a claim speaks of, quarter by quarter: the longest title that its sentence names, of the segment that it
 * names. Null where it names none that is printed over quarters, where it says by itself what is the highest and that is none of
 * them, and where it is about a year.
 */
export function measureOfClaim(
  company: Company,
  all: readonly QuarterlyMeasure[],
  { sentence, phrase, says }: Claim,
): QuarterlyMeasure | null {
  if (says.kind === "superlative" && says.isOfYear) return null;
  const segments = company.releases.flatMap(({ segments: own }) => own);
  const named = segments.filter(({ title }) => hasWords(sentence, title)).map(({ id }) => id);
  const inPhrase = candidates(all, phrase, named);
  const isInPhrase = inPhrase.length > 0 || (says.kind === "superlative" && says.namesOwn);
  const [best] = (isInPhrase ? inPhrase : candidates(all, sentence, named)).toSorted(
    (a, b) => plainTitle(b).length - plainTitle(a).length || b.quarters.length - a.quarters.length,
  );
  return best ?? null;
}

function candidates(
  all: readonly QuarterlyMeasure[],
  text: string,
  segments: readonly string[],
): readonly QuarterlyMeasure[] {
  const fits = all.filter((one) => hasWords(text, plainTitle(one)));
  const own = fits.filter(({ segment }) => segments.includes(segment));
  return own.length > 0 ? own : fits.filter(({ segment }) => segment === "" && segments.length === 0);
}

/** A title as sentences say it: without its segment, "total" and what stands in parentheses. */
function plainTitle({ title, segment }: QuarterlyMeasure): string {
  const measure = segment === "" ? title : title.replace(/,[^,]*$/, "");
  return measure
    .replaceAll(/\s*\([^()]*\)/g, "")
    .replace(/^total /i, "")
    .toLowerCase();
}

function hasWords(text: string, words: string): boolean {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/[\s,]+/g, "[\\s,]+");
  return words !== "" && new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, "i").test(text);
}

/** The quarter right before another; undefined where it is not printed. */
export function quarterBefore(quarters: readonly Quarter[], { period }: Quarter): Quarter | undefined {
  return quarters.find(({ period: { end } }) => isWithin(daysFrom(end, period.start), 0, 3));
}

/** The same quarter a year before: 52 or 53 weeks, give or take the end of a month. */
export function quarterAYearBefore(quarters: readonly Quarter[], { period }: Quarter): Quarter | undefined {
  return quarters.find(({ period: { end } }) => isWithin(daysFrom(end, period.end), 360, 374));
}

const isWithin = (days: number, least: number, most: number): boolean => days >= least && days <= most;

/** Days from one day to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
