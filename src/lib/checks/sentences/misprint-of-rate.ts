import { type AmountCell, isExchange, isSlip } from "../found/index.ts";

/** Whether the digits of a rate are those of a growth, in percent, but for one, or for two that are exchanged. */
export function isMisprintOfRate(rate: AmountCell, growth: number): boolean {
  const places = Math.max(0, Math.round(-Math.log10(2 * rate.half)));
  const written = growth.toFixed(places);
  const computed = { ...rate, witness: { ...rate.witness, printed: written } };
  return isSlip(computed, rate) || isExchange(written, rate.witness.printed);
}
