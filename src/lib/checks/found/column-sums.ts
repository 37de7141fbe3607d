import type { Unit } from "../../figures/index.ts";
import {
  type AmountCell,
  bestTally,
  type FigureGrid,
  foundRelation,
  isAmount,
  isSound,
  type RowOfFigures,
  signedSum,
  type Tally,
  tallyOf,
} from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";

/** Columns with their signs. */
type Signed = readonly { readonly at: number; readonly weight: 1 | -1 }[];

interface ColumnSum extends Tally<RowOfFigures> {
  readonly at: number;
  readonly parts: Signed;
}

/**
 * Columns that are the sum or the difference of others in the rows of a table: GAAP and adjustments, quarters and the year,
 * segments and the company, the change between two periods. Rows of one unit are looked at together.
 */
export function columnSums(grid: FigureGrid): readonly Relation[] {
  const units = new Set(grid.rows.flatMap(({ unit }) => unit ?? []));
  return [...units].flatMap((unit) => {
    const rows = grid.rows.filter((row) => row.unit === unit);
    const count = grid.table.columns.length;
    return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
      const found = sumInto(grid, rows, unit, at);
      return found ? relationsOf(found) : [];
    });
  });
}

function sumInto(
  { table }: FigureGrid,
  rows: readonly RowOfFigures[],
  unit: Unit,
  at: number,
): ColumnSum | null {
  const targets = rows.filter(({ cells }) => isOf(cells[at], unit));
  const heading = table.columns[at]?.heading ?? "";
  const isChange = targets.some(({ cells }) => cells[at]?.witness.said?.role === "change");
  const tried = candidates(
    at,
    table.columns.length,
    table.columns.map(({ period }) => period),
    saysSum.test(heading),
  );
  const fitting = tried.map((parts) => ({
    at,
    parts,
    ...tallyOf(targets, (row) => oddsOf(row, at, parts, unit)),
  }));
  const best = bestTally(fitting);
  const asked = isChange || saysSum.test(heading) ? -1 : -4;
  return best && isSound(best, tried.length, asked) ? best : null;
}

const saysSum =
  /\b(change|increase|decrease|variance|difference|total|consolidated|combined|non-?gaap|as adjusted|adjusted|pro ?forma|year|company)\b/i;

function isOf(cell: AmountCell | null | undefined, unit: Unit): cell is AmountCell {
  return cell !== null && cell !== undefined && cell.witness.unit === unit && isAmount(cell);
}

/** A column less or plus another, a run of columns before it, or those of its period; to the right of it only for one that says what it is. */
function candidates(
  at: number,
  count: number,
  periods: readonly string[],
  isSaid: boolean,
): readonly Signed[] {
  const before = Array.from({ length: isSaid ? count : at }, (_, index) => index).filter((one) => one !== at);
  const pairs = before.flatMap((a) =>
    before.flatMap((b): readonly Signed[] => {
      if (a === b) return [];
      const less: Signed = [
        { at: a, weight: 1 },
        { at: b, weight: -1 },
      ];
      return a < b
        ? [
            less,
            [
              { at: a, weight: 1 },
              { at: b, weight: 1 },
            ],
          ]
        : [less];
    }),
  );
  const runs = Array.from({ length: Math.max(0, at - 2) }, (_, from) =>
    plus(before.filter((one) => one >= from && one < at)),
  );
  const alike = plus(before.filter((one) => periods[one] === periods[at] && one < at));
  return [...pairs, ...[...runs, alike].filter((one) => one.length > 2)];
}

const plus = (columns: readonly number[]): Signed => columns.map((at) => ({ at, weight: 1 }));

function oddsOf({ cells }: RowOfFigures, at: number, parts: Signed, unit: Unit): number | null | undefined {
  const target = cells[at];
  if (!target) return undefined;
  // Thousands of sums are tried on each row: nothing is put together for those that do not fit.
  let [count, filled, sum] = [0, 0, -target.value];
  let [rounding, largest] = [target.half, Math.abs(target.value)];
  for (const { at: column, weight } of parts) {
    const cell = cells[column];
    if (!isOf(cell, unit)) continue;
    count += 1;
    if (cell.value !== 0) filled += 1;
    sum += weight * cell.value;
    rounding += cell.half;
    largest = Math.max(largest, Math.abs(cell.value));
  }
  if (count === 0 || largest === 0 || (count < parts.length && parts.length < 3)) return undefined;
  const off = Math.abs(sum);
  if (off > rounding * (1 + 1e-9)) return null;
  // A column that only repeats another tells nothing of a sum.
  if (filled < 2) return 1;
  return Math.min(1, (2 * off + 2 * target.half + largest * 1e-12) / (largest + 2 * target.half));
}

function relationsOf({ at, parts, fits, misses }: ColumnSum): readonly Relation[] {
  return [...fits, ...misses].flatMap(({ cells }) => {
    const target = cells[at];
    const terms = parts.flatMap(({ at: column, weight }) => {
      const cell = cells[column];
      return cell ? [{ cell, weight }] : [];
    });
    if (!target || terms.length === 0) return [];
    const reason = `its column is made up of ${parts.length} others in ${fits.length} of ${fits.length + misses.length} rows`;
    return [foundRelation("cross-foot", target, signedSum(terms), { reason, confidence: 0.9, sound: true })];
  });
}
