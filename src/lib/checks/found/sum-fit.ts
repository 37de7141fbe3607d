import { type AmountCell, isAmount, type RowOfFigures } from "../grid/index.ts";

/** A row with its sign in a sum. */
export interface SignedRow {
  readonly row: RowOfFigures;
  readonly weight: 1 | -1;
}

/** How a sum of rows fits a row, over its columns. */
export interface SumFit {
  readonly parts: readonly SignedRow[];
  readonly fits: readonly number[];
  readonly misses: readonly number[];
  /** The decimal logarithm of the chance that all columns that fit do so by accident. */
  readonly chance: number;
}

/** Holds a row against a sum of others in each column in which both say something; null where no column does. */
export function sumFit(target: RowOfFigures, parts: readonly SignedRow[]): SumFit | null {
  const fits: number[] = [];
  const misses: number[] = [];
  let chance = 0;
  for (const [at, cell] of target.cells.entries()) {
    const odds = cell && isAmount(cell) ? oddsOf(cell, parts, at) : null;
    if (odds === null) continue;
    if (odds < 0) misses.push(at);
    else {
      fits.push(at);
      chance += odds === 0 ? 0 : Math.log10(odds);
    }
  }
  return fits.length + misses.length === 0 ? null : { parts, fits, misses, chance };
}

/** The chance that a sum comes so near by accident; 0 where all are nil, negative where it does not fit, null where nothing is to compare. */
function oddsOf(target: AmountCell, parts: readonly SignedRow[], at: number): number | null {
  let sum = 0;
  let rounding = target.half;
  let largest = Math.abs(target.value);
  let count = 0;
  for (const { row, weight } of parts) {
    const cell = row.cells[at];
    if (!cell) continue;
    if (cell.witness.unit !== target.witness.unit) return null;
    count += 1;
    sum += weight * cell.value;
    rounding += cell.half;
    largest = Math.max(largest, Math.abs(cell.value));
  }
  if (count === 0) return null;
  const off = Math.abs(sum - target.value);
  const grain = Math.max(target.half * 2, largest * 1e-12);
  if (off > rounding + grain * 1e-6) return -1;
  if (largest === 0 || grain === 0) return largest === 0 ? 0 : 1e-6;
  return Math.min(1, (2 * off + grain) / (largest + grain));
}
