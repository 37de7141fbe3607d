import type { Release } from "../../release/index.ts";
import { type AmountCell, printedAmount } from "../found/index.ts";
import type { Ledger } from "../model/index.ts";
import { continuesLine } from "./continues-line.ts";

/** A sentence with the figures in it, in their order. */
export interface FiguredSentence {
  readonly text: string;
  /** Where it begins in its line. */
  readonly start: number;
  readonly cells: readonly AmountCell[];
  /** Whether it begins in a line before, or ends in one behind: part of it is not seen. */
  readonly isCut: boolean;
}

/** The sentences of a release that state figures. */
export function figuredSentences(release: Release, ledger: Ledger): readonly FiguredSentence[] {
  const { witnesses, lines } = release;
  const prose = Map.groupBy(
    witnesses.filter(({ table }) => table === "prose"),
    ({ line }) => line,
  );
  return [...prose].flatMap(([line, own]) => {
    const text = lines[line - 1] ?? "";
    const cells = own.flatMap((one) => printedAmount(one, ledger) ?? []);
    return piecesOf(text).flatMap(({ start, end }) => {
      const within = cells.filter(({ witness }) => witness.start >= start && witness.start < end);
      const isCut =
        (start === 0 && continuesLine(release, line)) ||
        (end === text.length && continuesLine(release, line + 1));
      return within.length === 0 ? [] : [{ text: text.slice(start, end), start, cells: within, isCut }];
    });
  });
}

function piecesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ends = [...text.matchAll(/[.!?;]["”’)]*\s+(?=["“‘(]?[A-Z$])/g)].map(
    ({ index, 0: found }) => index + found.length,
  );
  return [0, ...ends].map((start, at) => ({ start, end: ends[at] ?? text.length }));
}

/** What stands in a sentence between two of its figures, or before its first, or after its last. */
export function wordsBetween(
  { text, start }: FiguredSentence,
  from: AmountCell | null,
  to: AmountCell | null,
): string {
  const begin = from ? from.witness.end - start : 0;
  return text.slice(begin, to ? to.witness.start - start : text.length);
}
