import { exact, roundTo } from "../../../src/lib/figures/intervals/exact.ts";

/**
 * A number as a spreadsheet shows it by one of the workbook's formats, written as the pages write: `#,##0_);(#,##0);"—"_)`.
 * Spreadsheets round what they show half away from zero, on the fifteen digits that they hold to be right, and put what is
 * below zero in parentheses even where it rounds to nothing.
 */
export function showAs(format: string, value: number): string {
  const sections = format.split(";");
  const isPercent = format.includes("%");
  const places = /\.(0+)/.exec(sections[0] ?? "")?.[1]?.length ?? 0;
  const held = exact(plain(value)).times(exact(isPercent ? "100" : "1"));
  const shown = roundTo(held, places);
  const section = held.isZero()
    ? (sections[2] ?? sections[0])
    : shown.isNegative()
      ? sections[1]
      : sections[0];
  if (section?.includes("—")) return "—";
  const [whole = "", fraction] = shown.abs().toFixed(places).split(".");
  const grouped = isPercent ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const inside = `${digits}${isPercent ? "%" : ""}`;
  const unit = format.includes("bps") ? " bps" : "";
  const about = section?.includes("~") ? "~" : "";
  return held.isNegative() ? `${about}(${inside}${unit})` : `${about}${inside}${unit}`;
}

/** Fifteen significant digits, without an exponent. */
function plain(value: number): string {
  const text = value.toPrecision(15);
  return text.includes("e") ? Number(text).toFixed(20) : text;
}

/** A figure's text on a page without currency and words of scale, its sign in parentheses. */
export function bare(text: string): string {
  const plainText = text
    .replace(/[$\u00a0]/g, "")
    .replace(/ (thousand|million)( shares)?| shares/g, "")
    .trim();
  return plainText.replace(/^(~?)−(.*)$/, "$1($2)");
}
