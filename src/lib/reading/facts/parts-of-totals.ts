import { isPercent } from "../../figures/index.ts";
import type { FigureRow } from "../tables/index.ts";

/** A row and those that add up to it. */
export interface TotalRow {
  readonly total: FigureRow;
  readonly parts: readonly FigureRow[];
}

/** The most rows that a total is looked for in. */
const most = 30;

/** Rows that are the sum of rows above them, or, of a total that leads, of rows below. Parts of parts are passed over. */
export function partsOfTotals(rows: readonly FigureRow[]): readonly TotalRow[] {
  const found = new Map<number, readonly number[]>();
  for (const step of [-1, 1] as const)
    for (const [at, row] of step < 0 ? rows.entries() : [...rows.entries()].toReversed()) {
      const parts = found.has(at) ? null : partsFrom(rows, at, step, found);
      if (parts && mayBeTotal(row, step)) found.set(at, parts);
    }
  return [...found].flatMap(([at, parts]) => {
    const total = rows[at];
    return total ? [{ total, parts: parts.flatMap((one) => rows[one] ?? []) }] : [];
  });
}

/** Only a label that says so makes a row above its parts a total. */
const mayBeTotal = ({ label }: FigureRow, step: -1 | 1): boolean => step < 0 || /^total\b/i.test(label);

function partsFrom(
  rows: readonly FigureRow[],
  at: number,
  step: -1 | 1,
  found: ReadonlyMap<number, readonly number[]>,
): readonly number[] | null {
  const sums = new Map<number, number>();
  const parts: number[] = [];
  const total = rows[at];
  for (let index = at + step; total && parts.length < most && rows[index]; index += step) {
    const row = rows[index] as FigureRow;
    parts.push(index);
    for (const [column, amount] of row.amounts.entries())
      sums.set(column, (sums.get(column) ?? 0) + numberOf(amount));
    if (parts.length > 1 && isSum(total, sums, parts.length)) return parts;
    const inner = found.get(index);
    if (inner) index = step < 0 ? Math.min(...inner, index) : Math.max(...inner, index);
  }
  return null;
}

type Amount = FigureRow["amounts"][number];

const numberOf = (amount: Amount | undefined): number =>
  amount?.kind === "number" && !isPercent(amount.unit) ? Number(amount.value) : 0;

/** In each column but those of percentages, to half of the last place for each part. */
function isSum({ amounts }: FigureRow, sums: ReadonlyMap<number, number>, parts: number): boolean {
  const compared = amounts.flatMap((amount, column) =>
    amount?.kind === "number" && !isPercent(amount.unit) && numberOf(amount) !== 0
      ? [Math.abs(numberOf(amount) - (sums.get(column) ?? 0)) <= (parts * 0.51) / 10 ** amount.places]
      : [],
  );
  const isLarge = amounts.some((amount) => Math.abs(numberOf(amount)) >= 10);
  const right = compared.filter(Boolean).length;
  return isLarge && right > 0 && (right === compared.length || (right > 1 && right >= compared.length / 2));
}
