import { malformed, type PrintedMalformed } from "./printed.ts";

/**
 * What is wrong with a run of digits, commas and points, or null: commas stand before every three digits or
 * nowhere, one point at most with digits after it, no idle zeros in front. `offset` is where the run begins.
 */
export function digitsFault(digits: string, offset: number): PrintedMalformed | null {
  const { whole = "", fraction } = /^(?<whole>[^.]*)(?:\.(?<fraction>.*))?$/.exec(digits)?.groups ?? {};
  const point = offset + whole.length;
  return wholeFault(whole, offset) ?? (fraction === undefined ? null : fractionFault(fraction, point));
}

function wholeFault(whole: string, offset: number): PrintedMalformed | null {
  if (/^0\d/.test(whole.replaceAll(",", ""))) return malformed("a zero before other digits", offset);
  const groups = whole.split(",");
  if (groups.length === 1) return null;
  const bad = groups.findIndex((group, at) => (at === 0 ? !/^\d{1,3}$/.test(group) : group.length !== 3));
  if (bad < 0) return null;
  const at = offset + groups.slice(0, bad).join(",").length + (bad > 0 ? 1 : 0);
  return malformed("commas must stand before every three digits", at);
}

function fractionFault(fraction: string, point: number): PrintedMalformed | null {
  const stray = fraction.search(/[.,]/);
  if (stray >= 0) return malformed(`a ${fraction[stray]} after the decimal point`, point + 1 + stray);
  return fraction === "" ? malformed("no digit after the decimal point", point) : null;
}
