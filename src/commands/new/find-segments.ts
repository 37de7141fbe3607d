import type { Fact, Release } from "../../lib/release/index.ts";
import type { ComparedSpan } from "./compared-spans.ts";
import { isProfit } from "./find-measures.ts";
import { figureIn, valueOfRow } from "./notebook-subject.ts";

/** A segment whose revenue and profit are printed, by their concepts. */
export interface SegmentProfit {
  readonly segment: string;
  readonly title: string;
  readonly revenue: string;
  readonly profit: string;
}

/** The segments of which a table prints both revenue and a profit, in all periods that are compared. */
export function segmentProfitsIn(release: Release, span: ComparedSpan): readonly SegmentProfit[] {
  const facts = release.tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const value = valueOfRow(release, row);
      return value && value.fact.segment !== ""
        ? [{ fact: value.fact, words: `${row.section} ${row.label}` }]
        : [];
    }),
  );
  return release.segments.flatMap(({ id, title }) => {
    const own = facts.filter(({ fact }) => fact.segment === id && isPrinted(release, fact, span));
    const revenue = own.find(({ fact, words }) => isRevenue(release, fact, words))?.fact;
    const profit = own.find(
      ({ fact, words }) =>
        fact !== revenue && fact.unit === revenue?.unit && isSegmentProfit(release, fact, words),
    )?.fact;
    return revenue && profit
      ? [{ segment: id, title, revenue: revenue.concept, profit: profit.concept }]
      : [];
  });
}

function isPrinted(release: Release, { concept, segment }: Fact, { now, before }: ComparedSpan): boolean {
  return [now, before].every(
    (period) => period === null || figureIn(release, concept, segment, period.id) !== null,
  );
}

function isRevenue({ concepts }: Release, { concept }: Fact, words: string): boolean {
  const quantity = concepts.get(concept)?.quantity;
  return (
    quantity === "revenues" ||
    quantity === "net-sales" ||
    (quantity === undefined && /^(?:total |net )*(?:revenues?|sales)\b/i.test(words.trim()))
  );
}

function isSegmentProfit({ concepts }: Release, { concept }: Fact, words: string): boolean {
  const quantity = concepts.get(concept)?.quantity;
  return (
    quantity === "segment-profit" ||
    quantity === "operating-income" ||
    (isProfit(words) && !/\bbefore\b/i.test(words))
  );
}
