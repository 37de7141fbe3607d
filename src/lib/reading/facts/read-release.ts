import { readExhibitSource } from "../dialects/index.ts";
import type { ProposedFact } from "../meanings/index.ts";
import { type ExhibitReading, lineAt } from "../model/index.ts";
import type { Calendar, PeriodDates } from "../periods/index.ts";
import type { DecodedSource } from "../source/index.ts";
import type { DataTable } from "../tables/index.ts";
import { type OtherDigits, otherDigits } from "./account-for-digits.ts";
import { type NamedFact, nameFacts } from "./named-fact.ts";
import { proposeFacts, type StatedCalendar } from "./propose-facts.ts";
import { sameQuantities } from "./same-quantity.ts";

/** All that was understood of a release, from its exhibits alone. */
export interface ReadRelease {
  readonly readings: readonly ExhibitReading[];
  readonly tables: readonly (readonly DataTable[])[];
  readonly calendar: Calendar;
  /** The period that the release reports; null if nothing says one. */
  readonly main: PeriodDates | null;
  readonly facts: readonly NamedFact[];
  /** Digits that are no facts, in the order of the exhibits. */
  readonly others: readonly OtherDigits[];
}

/** What was read last: a release that is added is read to be proposed, and again as it lies in its folder. */
let last: {
  readonly sources: readonly DecodedSource[];
  readonly stated: StatedCalendar;
  readonly read: ReadRelease;
} | null = null;

/** Reads the exhibits of a release; the same ones by the same calendar once. Never fails for what is not understood: that is listed. */
export function readRelease(sources: readonly DecodedSource[], stated: StatedCalendar = {}): ReadRelease {
  if (last && areSame(sources, last.sources) && isSettled(stated, last.stated, last.read.calendar))
    return last.read;
  const read = readAnew(sources, stated);
  last = { sources, stated, read };
  return read;
}

const areSame = (some: readonly DecodedSource[], others: readonly DecodedSource[]): boolean =>
  some.length === others.length &&
  some.every(({ exhibit, encoding, mark, text }, at) => {
    const other = others[at];
    const isNamed = other?.exhibit === exhibit && other.encoding === encoding;
    return isNamed && other.mark === mark && other.text === text;
  });

/** Whether a calendar is that by which was read before: what it states came out then, and what it leaves open was open. */
const isSettled = (
  stated: StatedCalendar,
  before: StatedCalendar,
  { yearEnd, yearNamed }: Calendar,
): boolean =>
  JSON.stringify({ yearEnd, yearNamed, ...stated }) === JSON.stringify({ yearEnd, yearNamed }) &&
  Object.keys(before).every((key) => key in stated);

function readAnew(sources: readonly DecodedSource[], stated: StatedCalendar): ReadRelease {
  const readings = sources.map(readExhibitSource);
  const { facts: proposed, tables, calendar, main } = proposeFacts(readings, stated);
  const byExhibit = new Map(readings.map((one) => [one.exhibit, one]));
  const known = printedOnce(proposed);
  const like = sameQuantities(known, readings);
  const facts = nameFacts(known, like, calendar, ({ exhibit, at }) => {
    const reading = byExhibit.get(exhibit);
    return reading ? lineAt(reading, at.start) : 0;
  });
  const others = readings.flatMap((reading, at) =>
    otherDigits(
      reading,
      tables[at] ?? [],
      facts.filter(({ exhibit }) => exhibit === reading.exhibit),
    ),
  );
  return { readings, tables, calendar, main, facts, others };
}

/** Of facts that are read from the same digits, as where a broken table gives one cell to two columns, the first. */
function printedOnce(facts: readonly ProposedFact[]): readonly ProposedFact[] {
  const taken = new Map<string, Set<number>>();
  return facts.filter(({ exhibit, at: { start, end } }) => {
    const own = taken.get(exhibit) ?? new Set();
    taken.set(exhibit, own);
    const offsets = Array.from({ length: end - start }, (_, at) => start + at);
    if (offsets.some((offset) => own.has(offset))) return false;
    for (const offset of offsets) own.add(offset);
    return true;
  });
}
