import { type Unit, unitEntry } from "../../figures/index.ts";
import type { ParsedFigure } from "./parse-figure.ts";

/**
 * The precision of a printed number as XBRL counts it, of its value in whole units. Basis points that end in 0 are
 * printed in tens; counts of feet and customers are as precise as their last digit that is not 0.
 */
export function decimalsOf({ value, places }: ParsedFigure, unit: Unit, scale: number): number {
  if (places > 0) return places - scale;
  const zeros = /[1-9](0+)$/.exec(value)?.[1]?.length ?? 0;
  const { idleZeros } = unitEntry(unit);
  const idle = idleZeros === "all" ? zeros : idleZeros === "one" ? Math.min(1, zeros) : 0;
  return -idle - scale || 0;
}

/** True if a figure printed with this unit sign can be of that unit: a currency stands for its rates too, as dollars do for those per share. */
export function unitFits(printed: Unit | null, unit: Unit): boolean {
  return printed === null || printed === unit || unitEntry(unit).per?.[0] === printed;
}
