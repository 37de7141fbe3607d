import type { Column } from "../model/index.ts";
import { type Period, periodBefore, yearBefore } from "../model/index.ts";
import type { RawRow } from "../source/index.ts";
import { type HeadingMeaning, parseHeading } from "./period-heading.ts";

/** A column whose heading says nothing that the release declares. */
export interface UnknownColumn {
  readonly index: number;
  readonly heading: string;
}

/** Joins the heading rows of each column; a heading stands for the empty columns to its right, too. */
export function readHeadings(rows: readonly RawRow[]): string[] {
  const spread = spreadHeadings(rows);
  const width = spread.reduce((widest, row) => Math.max(widest, row.length), 1);
  return Array.from({ length: width - 1 }, (_, index) =>
    rows
      .map((row, at) => row.cells[spread[at]?.[index + 1] ?? -1]?.text ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
}

/** For each cell of each row, from which cell its heading is: itself, or the nearest with a text on its left. */
export function spreadHeadings(rows: readonly RawRow[]): readonly (readonly number[])[] {
  return rows.map((row) => {
    let over = -1;
    return row.cells.map(({ text }, index) => {
      if (text !== "") over = index;
      return over;
    });
  });
}

/**
 * The meaning of each heading: the period it names, or a comparison of the table's latest period with the year or
 * the period before it, whatever the order of the columns.
 */
export function toColumns(
  headings: readonly string[],
  periods: readonly Period[],
): (Column | UnknownColumn)[] {
  const meanings = headings.map((heading) => parseHeading(heading, periods));
  const named = meanings.flatMap((one) => (one?.kind === "period" ? [one.period] : []));
  const latest = named.toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
  return headings.map((heading, index) => toColumn(heading, index, meanings[index] ?? null, latest, periods));
}

function toColumn(
  heading: string,
  index: number,
  meaning: HeadingMeaning | null,
  latest: Period | undefined,
  periods: readonly Period[],
): Column | UnknownColumn {
  if (meaning?.kind === "period") return { index, heading, period: meaning.period.id, comparison: null };
  if (!meaning || !latest) return { index, heading };
  const prior = meaning.base === "year-before" ? yearBefore(periods, latest) : periodBefore(periods, latest);
  if (!prior) return { index, heading };
  const comparison = { current: latest.id, prior: prior.id };
  return { index, heading, period: `${latest.id}/${prior.id}`, comparison };
}
