import type { Release, Witness } from "../../release/index.ts";
import { type AmountCell, printedAmount } from "../grid/index.ts";
import type { Ledger } from "../model/index.ts";
import { continuesLine } from "./continues-line.ts";
import { type JoinedLines, joinedLines, paragraphsOf } from "./paragraphs.ts";

/** A sentence with the figures in it, in their order; blanks in it are single, whatever its lines are. */
export interface FiguredSentence {
  readonly text: string;
  readonly cells: readonly AmountCell[];
  /** Where each figure stands in the text. */
  readonly places: ReadonlyMap<Witness, TextPlace>;
  /** The line on which its paragraph begins. */
  readonly paragraph: number;
  /** Whether it begins in a line before, or ends in one behind: part of it is not seen. */
  readonly isCut: boolean;
}

/** Half-open offsets in the text of a sentence. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a release that state figures. */
export function figuredSentences(release: Release, ledger: Ledger): readonly FiguredSentence[] {
  const prose = Map.groupBy(
    release.witnesses.filter(({ table }) => table === "prose"),
    ({ line }) => line,
  );
  return paragraphsOf(release, [...prose.keys()]).flatMap((numbers) => {
    const cells = numbers.flatMap((line) =>
      (prose.get(line) ?? []).flatMap((one) => printedAmount(one, ledger) ?? []),
    );
    return sentencesIn(release, numbers, cells);
  });
}

function sentencesIn(
  release: Release,
  numbers: readonly number[],
  cells: readonly AmountCell[],
): readonly FiguredSentence[] {
  const joined = joinedLines(numbers.map((number) => ({ number, text: release.lines[number - 1] ?? "" })));
  const placed = cells.map((cell) => ({ cell, at: placeIn(joined, cell.witness) }));
  const [paragraph = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const [isBegun, goesOn] = [continuesLine(release, paragraph), continuesLine(release, last + 1)];
  return piecesOf(joined.text).flatMap(({ start, end }) => {
    const own = placed.filter(({ at }) => at.start >= start && at.start < end);
    if (own.length === 0) return [];
    const places = new Map(
      own.map(({ cell, at }) => [cell.witness, { start: at.start - start, end: at.end - start }]),
    );
    const isCut = (start === 0 && isBegun) || (end === joined.text.length && goesOn);
    return [
      {
        text: joined.text.slice(start, end),
        cells: own.map(({ cell }) => cell),
        places,
        paragraph,
        isCut,
      },
    ];
  });
}

const placeIn = ({ offsetOf }: JoinedLines, { line, start, end }: Witness): TextPlace => ({
  start: offsetOf(line, start),
  end: offsetOf(line, end - 1) + 1,
});

/** A sentence ends with a mark before a capital or an amount; "vs." and the like end none. */
function piecesOf(text: string): readonly TextPlace[] {
  const ends = [
    ...text.matchAll(/(?<!\b(?:Inc|Corp|Co|Ltd|No|vs|approx)\.)(?<=[.!?;]["”’)]*)\s+(?=["“‘(]?[A-Z$])/g),
  ].map(({ index, 0: found }) => index + found.length);
  return [0, ...ends].map((start, at) => ({ start, end: ends[at] ?? text.length }));
}

/** What stands in a sentence between two of its figures, or before its first, or after its last. */
export function wordsBetween(
  { text, places }: FiguredSentence,
  from: AmountCell | null,
  to: AmountCell | null,
): string {
  const begin = from ? places.get(from.witness)?.end : 0;
  return text.slice(begin, to ? places.get(to.witness)?.start : text.length);
}
