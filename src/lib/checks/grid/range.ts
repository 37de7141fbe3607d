import type { AmountCell } from "./figure-grid.ts";

/** What a figure may stand for, from the least to the most, as a search looks at it. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** The range of a print. */
export const rangeOf = ({ value, half }: AmountCell): Range => ({ lo: value - half, hi: value + half });

/** Another over a range; null where that may be zero. */
export function overRange(above: Range, below: Range): Range | null {
  if (below.lo <= 0 && below.hi >= 0) return null;
  const corners = [above.lo / below.lo, above.lo / below.hi, above.hi / below.lo, above.hi / below.hi];
  return { lo: Math.min(...corners), hi: Math.max(...corners) };
}

/** A range less another. */
export const lessRange = (one: Range, other: Range): Range => ({
  lo: one.lo - other.hi,
  hi: one.hi - other.lo,
});

/** A range, so many times. */
export const timesRange = ({ lo, hi }: Range, factor: number): Range => ({
  lo: lo * factor,
  hi: hi * factor,
});

/** Whether a print may be of a range, and the chance that it is so by accident; null where it is not. */
export function oddsIn(target: AmountCell, range: Range): number | null {
  const grain = 1e-9 * Math.max(1, Math.abs(target.value));
  if (target.value + target.half + grain < range.lo || target.value - target.half - grain > range.hi)
    return null;
  const width = range.hi - range.lo + 2 * target.half;
  return Math.min(1, (width + grain) / (Math.abs(target.value) + 10 * target.half + grain));
}
