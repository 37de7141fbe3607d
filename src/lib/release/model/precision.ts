import type { Unit } from "../../figures/index.ts";
import type { ParsedFigure } from "./parse-figure.ts";

/**
 * The precision of a printed number as XBRL counts it, of its value in whole units. Basis points that end in 0 are
 * printed in tens; counts of feet and customers are as precise as their last digit that is not 0.
 */
export function decimalsOf({ value, places }: ParsedFigure, unit: Unit, scale: number): number {
  if (places > 0) return places - scale;
  if (unit === "basis-points") return /[1-9]0+$/.test(value) ? -1 : 0;
  const counted = unit === "square-feet" || unit === "customers";
  return counted ? -(/[1-9](0+)$/.exec(value)?.[1]?.length ?? 0) - scale || 0 : -scale || 0;
}

/** True if a figure printed with this unit sign can be of that unit: `\$` stands for dollars per share too. */
export function unitFits(printed: Unit | null, unit: Unit): boolean {
  return printed === null || printed === unit || (printed === "USD" && unit === "USD/share");
}
