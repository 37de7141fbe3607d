import type { ProposedFact } from "../meanings/index.ts";
import { type ExhibitReading, type Stretch, stretchOfLine } from "../model/index.ts";
import { reasonsIn } from "../prose/index.ts";
import type { DataTable } from "../tables/index.ts";

/** Digits of an exhibit that are no fact. */
export interface OtherDigits extends Stretch {
  readonly exhibit: string;
  readonly line: number;
  readonly printed: string;
  /** Why they report nothing; null where they are not yet understood. */
  readonly reason: string | null;
}

/** Every run of digits that no fact takes: left out with a reason, or not yet understood. */
export function otherDigits(
  reading: ExhibitReading,
  tables: readonly DataTable[],
  facts: readonly ProposedFact[],
): readonly OtherDigits[] {
  const taken = facts.map(({ at }) => at).toSorted((a, b) => a.start - b.start);
  const headings = tables.flatMap(({ bands }) =>
    bands.flatMap(({ columns }) => columns.flatMap((column) => column.headings)),
  );
  return Array.from({ length: reading.lineStarts.length }, (_, at) => at + 1).flatMap((line) => {
    const { start, end } = stretchOfLine(reading, line);
    const text = reading.text.slice(start, end).replaceAll("\u00a0", " ");
    const reasonAt = reasonsIn(text);
    return [...text.matchAll(/\d[\d,.]*/g)].flatMap(({ index, 0: run }) =>
      outside(taken, start + index, start + index + run.length).flatMap((part) => {
        const printed = reading.text.slice(part.start, part.end);
        if (!/\d/.test(printed)) return [];
        const inHeading = headings.some((one) => part.start >= one.start && part.start < one.end);
        const reason = inHeading ? "a heading" : reasonAt(part.start - start);
        return [{ exhibit: reading.exhibit, line, ...part, printed, reason }];
      }),
    );
  });
}

/** What of a run of digits lies in none of some stretches, which are in order: a figure may end within it, or begin. */
function outside(stretches: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let at = firstBehind(stretches, start); at < stretches.length; at++) {
    const { start: next, end: last } = stretches[at] ?? { start: end, end };
    if (next >= end) break;
    if (next > from) parts.push({ start: from, end: next });
    from = Math.max(from, last);
  }
  return from < end ? [...parts, { start: from, end }] : parts;
}

/** The first of some stretches, which are in order, that ends behind an offset. */
function firstBehind(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
