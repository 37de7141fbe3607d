import { agrees, isExchange, isNear, isSlip } from "../found/index.ts";
import type { AmountCell } from "../grid/index.ts";

/** A coarser print, or an equal one; signs may be said in words. */
export function fits(printed: AmountCell, cell: AmountCell): boolean {
  const print = inGrainOf(printed, cell);
  return print !== null && (agrees(print, cell) || agrees({ ...print, value: -print.value }, cell));
}

/** Whether a print is off from a cell by one or two in its last place, or by a digit or two exchanged. */
export function isMisprint(printed: AmountCell, cell: AmountCell): boolean {
  const print = inGrainOf(printed, cell);
  if (print === null || cell.value === 0 || isRoundedTo(printed, cell)) return false;
  const size: AmountCell = { ...cell, value: Math.abs(cell.value) };
  if (isNear(size, { ...print, value: Math.abs(print.value) })) return true;
  const [own, others] = digitsOf(print, cell);
  return (
    isSlip(own, others) ||
    isExchange(own.witness.printed, others.witness.printed) ||
    isOtherFront(print, own.witness.printed, others.witness.printed)
  );
}

/** Whether a zero before the point is another digit: "$1.89" of 0.89. */
function isOtherFront({ witness: { decimals, scale } }: AmountCell, own: string, other: string): boolean {
  const places = decimals + scale;
  return own.length === places + 1 && other.length <= places && own.slice(1) === other.padStart(places, "0");
}

/** Whether one digit of two or more is another than that of a cell: "$0.23" of 0.28. */
export function isOneDigitOff(printed: AmountCell, cell: AmountCell): boolean {
  const print = inGrainOf(printed, cell);
  if (print === null || cell.value === 0) return false;
  const [own, others] = digitsOf(print, cell).map(({ witness }) => witness.printed);
  const wrong = [...(own ?? "")].filter((digit, at) => digit !== others?.[at]);
  return own !== undefined && own.length > 1 && own.length === others?.length && wrong.length === 1;
}

/** A print, and a cell as it would be printed in its place, by their digits alone. */
function digitsOf(print: AmountCell, cell: AmountCell): readonly [AmountCell, AmountCell] {
  const grain = 2 * print.half || 1;
  const digits = (value: number): AmountCell => ({
    ...print,
    witness: { ...print.witness, printed: String(Math.round(Math.abs(value) / grain)) },
  });
  return [digits(print.value), digits(cell.value)];
}

/** A print that ends in zeros where a table prints thousands is in thousands too; null for one with digits that the cell has not. */
function inGrainOf(print: AmountCell, { half }: AmountCell): AmountCell | null {
  if (print.half >= half * 0.99) return print;
  const places = print.value / (2 * half);
  return Math.abs(places - Math.round(places)) < 1e-9 ? { ...print, half } : null;
}

/** Whether a print is a cell rounded to where its own zeros begin: "$4,200,000" of 4,183 thousand. */
function isRoundedTo(print: AmountCell, cell: AmountCell): boolean {
  const zeros = /0*$/.exec(String(Math.round(Math.abs(print.value))))?.[0].length ?? 0;
  const half = 10 ** zeros / 2;
  return (
    print.half < cell.half &&
    half > cell.half &&
    agrees({ ...print, half, value: Math.abs(print.value) }, { ...cell, value: Math.abs(cell.value) })
  );
}

/** Whether the digits of a rate are those of a growth, in percent, but for one, or for two that are exchanged. */
export function isMisprintOfRate(rate: AmountCell, growth: number): boolean {
  const places = Math.max(0, Math.round(-Math.log10(2 * rate.half)));
  const written = growth.toFixed(places);
  const computed = { ...rate, witness: { ...rate.witness, printed: written } };
  return isSlip(computed, rate) || isExchange(written, rate.witness.printed);
}
