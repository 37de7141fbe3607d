import type { ProposedFact } from "../meanings/index.ts";
import { type ExhibitReading, type Stretch, stretchOfLine } from "../model/index.ts";
import { reasonAt } from "../prose/index.ts";
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
    return [...text.matchAll(/\d[\d,.]*/g)].flatMap(({ index, 0: printed }) => {
      const from = start + index;
      if (isIn(taken, from)) return [];
      const inHeading = headings.some((one) => from >= one.start && from < one.end);
      const reason = inHeading ? "a heading" : reasonAt(text, index);
      return [{ exhibit: reading.exhibit, line, start: from, end: from + printed.length, printed, reason }];
    });
  });
}

/** Whether an offset lies in one of some stretches, which are in order. */
function isIn(stretches: readonly Stretch[], offset: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.start <= offset;
}
