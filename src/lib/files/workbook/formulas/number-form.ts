import {
  type Exact,
  type Figure,
  type Formattable,
  powerOfTen,
  shownCertainty,
  unitEntry,
} from "../../../figures/index.ts";

/** The power of ten of which a cell counts: thousands where the figure is shown in thousands, hundredths for percent. */
export function powerOf({ unit, scale }: Pick<Figure, "unit" | "scale">): number {
  return sheetPower(unit) ?? scale;
}

/** Places after the point, as a page shows the figure: none that its inputs do not carry. */
export function placesOf(figure: Formattable): number {
  return Math.max(0, shownCertainty(figure).decimals + figure.scale);
}

/**
 * The accounting format of a figure: negatives in parentheses, and a dash for nothing where it is an amount. Basis points
 * say so unless their column does, and a figure that is not certain to its last place has ~ before it, as on pages.
 */
export function numberFormat(
  figure: Pick<Figure, "unit">,
  places: number,
  saysUnit = true,
  isAbout = false,
): string {
  const format = accounting(figure, places, saysUnit);
  return isAbout ? format.replaceAll(/(?<=^|;)(?!"—")/g, '"~"') : format;
}

function accounting({ unit }: Pick<Figure, "unit">, places: number, saysUnit: boolean): string {
  const { kind, before, inside, after, hasSheetFormat } = unitEntry(unit);
  const digits = `${hasSheetFormat ? "0" : "#,##0"}${fraction(places)}`;
  if (kind === "money" || kind === "count") return `${digits}_);(${digits});"—"_)`;
  const isSaid = inside || before || (after && saysUnit);
  if (!isSaid) return `${digits}_);(${digits})`;
  const text = `${quoted(before)}${digits}${quoted(inside)}${quoted(after)}`;
  return `${text}_);(${text});${text}_)`;
}

/** The power of ten of units that spreadsheets count in themselves: hundredths where they write a percent sign. */
function sheetPower(unit: Figure["unit"]): number | undefined {
  const { hasSheetFormat, power } = unitEntry(unit);
  return hasSheetFormat ? power : undefined;
}

/** A sign that means itself; `$` and `%` do, or mean what they should, without quotation marks. */
const quoted = (sign = ""): string => (/^[$%]?$/.test(sign) ? sign : `"${sign}"`);

const fraction = (places: number): string => (places > 0 ? `.${"0".repeat(places)}` : "");

/** A value in units of a power of ten as the text of the nearest double, which is what a spreadsheet holds. */
export function doubleText(value: Exact, power: number): string {
  const nearest = Number(value.times(powerOfTen(-power)).toFixed());
  return String(nearest === 0 ? 0 : nearest);
}
