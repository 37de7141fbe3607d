import type { Period } from "../model/index.ts";
import type { RawRow } from "../source/index.ts";
import { readHeadings, spreadHeadings } from "./columns.ts";
import { parseHeading } from "./period-heading.ts";

/** A heading cell, with the line it stands on. */
interface HeadingCell {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The heading cells with digits all of which name the period of a column below them. A number more, in a row without
 * a label for instance, says something else than when.
 */
export function namedByHeadings(rows: readonly RawRow[], periods: readonly Period[]): readonly HeadingCell[] {
  const named = readHeadings(rows).map((heading) => numbersThatName(heading, periods));
  const spread = spreadHeadings(rows);
  return rows.flatMap(({ line, cells }, row) => {
    const columns = Map.groupBy(named.keys(), (column) => spread[row]?.[column + 1] ?? -1);
    return cells.flatMap(({ text, start, end }, at) => {
      const own = numbersIn(text);
      const below = own.length > 0 ? (columns.get(at) ?? []) : [];
      const isName = below.some((column) => own.every((one) => named[column]?.has(one)));
      return isName ? [{ line, start, end }] : [];
    });
  });
}

const numbersIn = (text: string): readonly string[] => text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];

/** The numbers in the words that name the period; where a column compares, the years that are declared. */
function numbersThatName(heading: string, periods: readonly Period[]): ReadonlySet<string> {
  const meaning = parseHeading(heading, periods);
  if (!meaning) return new Set();
  if (meaning.kind === "period") return onlyOnce(heading, numbersIn(meaning.words));
  return new Set(periods.map(({ end }) => end.slice(0, 4)));
}

/** A number that stands in the heading once more than in the name is not the name alone. */
function onlyOnce(heading: string, names: readonly string[]): ReadonlySet<string> {
  const all = numbersIn(heading);
  const count = (list: readonly string[], wanted: string): number =>
    list.filter((one) => one === wanted).length;
  return new Set(names.filter((one) => count(all, one) === count(names, one)));
}
