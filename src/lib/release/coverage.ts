import type { Block } from "./blocks.ts";
import type { LeftOut } from "./left-out.ts";
import type { Problem } from "./problem.ts";
import type { Witness } from "./release.ts";

/** The account of every digit in a release: in a figure, left out with a reason, or neither. */
export interface Coverage {
  /** How many figures are printed, counting each place. */
  readonly figures: number;
  readonly leftOut: readonly LeftOut[];
  readonly unaccounted: readonly Unaccounted[];
}

/** Digits, or a figure in words, that nobody accounts for; line and column from 1. */
export interface Unaccounted {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

const digits = /[\d¹²³⁰⁴-⁹]+(?:[.,]\d+)*|\bflat\b/gu;

/** Accounts for every digit of the lines. */
export function coverageOf(
  lines: readonly string[],
  witnesses: readonly Witness[],
  leftOut: readonly LeftOut[],
): Coverage {
  const spans = Map.groupBy([...witnesses, ...leftOut], (one) => one.line);
  const unaccounted = lines.flatMap((text, index) => {
    const covered = spans.get(index + 1) ?? [];
    const open = [...text.matchAll(digits)].filter(
      ({ index: at, 0: found }) => !covered.some((one) => one.start <= at && at + found.length <= one.end),
    );
    return open.map((match) => ({ line: index + 1, column: match.index + 1, text: match[0] }));
  });
  return { figures: witnesses.length, leftOut, unaccounted };
}

/** Leaves out the headings of tables: their digits name the periods of the columns. */
export function headingsLeftOut(blocks: readonly Block[]): LeftOut[] {
  const reason = "the heading of a column, which names its period";
  return blocks.flatMap(({ headings }) =>
    headings.flatMap(({ line, cells }) =>
      cells.filter(({ text }) => /\d/.test(text)).map(({ start, end }) => ({ line, start, end, reason })),
    ),
  );
}

/** The message for digits that nobody accounts for. */
export function toProblem({ line, column, text }: Unaccounted, file: string): Problem {
  const what = `"${text}" is not accounted for`;
  const why = "every digit is part of a figure, or left out with a reason";
  return { file, line, column, what, why, fix: "declare it in prose.csv or left-out.csv" };
}
