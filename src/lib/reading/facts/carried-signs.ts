import { isPercent } from "../../figures/index.ts";
import { measureOf } from "../names/index.ts";
import type { Band, FigureRow, TableAmount } from "../tables/index.ts";

/** Headings and labels of what is told in percent. */
const rates =
  /\b(?:yields?|rates?|ratios?|margins?|returns?|percent(?:age)?|tier (?:1|one|2|two)|leverage|efficiency|occupancy|growth|to total|to average)\b|%|\brisk-based\b/i;

/**
 * A column of rates prints its percent sign on the first row of a block and on the last, as a column of money its currency:
 * what stands between without a sign, with as many places, is in percent too.
 */
export function withCarriedSigns({ columns, rows }: Band): Band {
  const open = new Map<number, TableAmount>();
  const isRateColumn = columns.map(({ headings }) => headings.some(({ text }) => rates.test(text)));
  const carry = (row: FigureRow, amount: TableAmount | null, column: number): TableAmount | null => {
    const sign = open.get(column);
    if (amount?.kind !== "number") return amount;
    if (amount.unit !== null && isPercent(amount.unit)) open.set(column, amount);
    else open.delete(column);
    const isRate = isRateColumn[column] || (rates.test(row.label) && !measureOf(row.label));
    if (!sign || !isRate || amount.unit !== null || amount.places === 0 || amount.places !== sign.places)
      return amount;
    open.set(column, sign);
    return { ...amount, unit: sign.unit };
  };
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      amounts: row.amounts.map((amount, column) => carry(row, amount, column)),
    })),
  };
}
