import { type Exact, type Figure, powerOfTen, type Unit } from "../../figures/index.ts";

/** The power of ten of which a cell counts: thousands where the figure is shown in thousands, hundredths for percent. */
export function powerOf({ unit, scale }: Pick<Figure, "unit" | "scale">): number {
  return unit === "percent" ? 2 : scale;
}

const unroundedPlaces: Readonly<Partial<Record<Unit, number>>> = { percent: 1, ratio: 3, "USD/share": 2 };

/** Places after the point, as a page shows the figure. */
export function placesOf({ unit, scale, decimals }: Pick<Figure, "unit" | "scale" | "decimals">): number {
  return Math.max(0, decimals === null ? (unroundedPlaces[unit] ?? 0) : decimals + scale);
}

/**
 * The accounting format of a figure: negatives in parentheses, and a dash for nothing where it is an amount. Basis points
 * say so unless their column does.
 */
export function numberFormat({ unit }: Pick<Figure, "unit">, places: number, saysUnit = true): string {
  const digits = `#,##0${fraction(places)}`;
  const percent = `0${fraction(places)}%`;
  if (unit === "percent") return `${percent}_);(${percent});${percent}_)`;
  if (unit === "basis-points" && saysUnit) return `${digits}" bps"_);(${digits}" bps");${digits}" bps"_)`;
  if (unit === "USD/share") return `$${digits}_);($${digits});$${digits}_)`;
  return unit === "ratio" || unit === "basis-points"
    ? `${digits}_);(${digits})`
    : `${digits}_);(${digits});"—"_)`;
}

const fraction = (places: number): string => (places > 0 ? `.${"0".repeat(places)}` : "");

/** A value in units of a power of ten as the text of the nearest double, which is what a spreadsheet holds. */
export function doubleText(value: Exact, power: number): string {
  const nearest = Number(value.times(powerOfTen(-power)).toFixed());
  return String(nearest === 0 ? 0 : nearest);
}
