import { isPercent, isPoints, isRatio, isShares, isUnit } from "../../figures/index.ts";
import type { ColumnMeaning, RowMeaning, ScaleWords } from "../meanings/index.ts";
import type { TableAmount } from "../tables/index.ts";
import type { RowContext } from "./row-context.ts";

/** The unit and the power of ten of a figure. */
export interface Measured {
  readonly unit: string;
  readonly scale: number;
  readonly doubts: readonly string[];
}

/** The unit and scale of a figure: its own signs first, then its row, its column and the table. */
export function unitOfAmount(
  amount: TableAmount,
  row: RowMeaning,
  { role, scale: column, isPerShare: isShareColumn }: ColumnMeaning,
  { table, context, hasCents, perThing, isWhole, isOfMoney }: RowContext,
): Measured {
  const own = amount.unit;
  const isPerShare = isShareColumn || hasCents || (table.isPerShare && amount.places !== 0);
  const inPercent = isPercent(own) || ((role === "growth" || role === "percent-of") && own === null);
  if (inPercent) return { unit: "percent", scale: 0, doubts: [] };
  if (own !== null && (isPoints(own) || isRatio(own))) return { unit: own, scale: 0, doubts: [] };
  if (own?.endsWith("/share")) return { unit: own, scale: amount.scale, doubts: [] };
  const said = { ...context.scale, ...table.scale, ...column };
  const isSaid = (isWhole && isOfMoney) || table.scale.money !== undefined || column.money !== undefined;
  const currency = own ?? said.currency ?? context.currency;
  const doubts =
    isSaid || amount.scale !== 0 || row.scale !== null
      ? []
      : ["the table does not say in what its figures are"];
  if (row.unit === "money" && perThing && hasCents)
    return { unit: rateOrMoney(currency, perThing), scale: amount.scale, doubts: [] };
  if (row.unit === "money/share" || (row.unit === "money" && isPerShare))
    return { unit: `${currency}/share`, scale: amount.scale || Math.min(0, row.scale ?? 0), doubts: [] };
  if (isPercent(row.unit) || isRatio(row.unit)) return { unit: row.unit, scale: 0, doubts: [] };
  if (isShares(row.unit) && own === null)
    return { unit: "shares", scale: row.scale ?? scaleOfShares(amount, said), doubts };
  if (isShares(row.unit)) return { unit: `${currency}/share`, scale: 0, doubts: [] };
  if (row.unit !== "money" && own === null)
    return {
      unit: row.unit,
      scale: row.scale ?? (said.unit === row.unit ? (said.money ?? 0) : 0),
      doubts: [],
    };
  if (column.unit && own === null) return { unit: column.unit, scale: column.money ?? 0, doubts: [] };
  if (said.unit && own === null && said.unit !== "units")
    return { unit: said.unit, scale: said.money ?? 0, doubts };
  return { unit: currency, scale: amount.scale || (row.scale ?? said.money ?? 0), doubts };
}

/** No company has ten billion shares and counts them in thousands: a number of eight digits in a table of thousands is whole. */
function scaleOfShares({ value }: TableAmount, { shares, money }: ScaleWords): number {
  const scale = shares ?? money ?? 0;
  const digits = value.replace(/^-/, "").split(".")[0]?.length ?? 0;
  return scale === 3 && shares === money && digits > 7 ? 0 : scale;
}

/** The rate of so much for one of something, where there is such a unit; else the amount alone. */
function rateOrMoney(currency: string, thing: string): string {
  const rate = `${currency}/${thing}`;
  return isUnit(rate) ? rate : currency;
}
