import { type Day, dayOf, daysBetween } from "./days.ts";
import { datesIn } from "./period-words.ts";

/** How many lines of an exhibit its dateline stands among, blank ones left out, and how far into its line it may begin. */
const head = { lines: 60, characters: 160 };

/** A release comes out within half a year of the period that it reports; what is later is a plan. */
const longest = 180;

/** A date after such words is one of something else: a balance, a call, a plan. */
const ofElse = /\b(?:as of|at|on|by|ended|ending|until|through|since|from|after|before|and|to|of)\s*$/i;

/**
 * The day on which a release says that it was published: the first date of its head that stands by itself, as one of a dateline
 * does, and that follows the period reported; null where it says none.
 *
 * @param texts those of its exhibits
 * @param end the last day of the period reported
 */
export function publicationDay(texts: readonly string[], end: Day): Day | null {
  const lines = texts.flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .slice(0, head.lines),
  );
  for (const line of lines) {
    const day = datelineOf(line.slice(0, head.characters), end);
    if (day) return day;
  }
  return null;
}

function datelineOf(line: string, end: Day): Day | null {
  for (const { year, month, day, at } of datesIn(line)) {
    if (year === undefined || month === undefined || day === undefined) continue;
    const found = dayOf(year, month, day);
    const after = daysBetween(end, found);
    if (after > 0 && after <= longest && !ofElse.test(line.slice(0, at))) return found;
  }
  return null;
}
