import type { UnitEntry } from "./registry.ts";
import { isUnit, unitEntry } from "./unit.ts";

// A text can name units that are no entries of the registry: of these nothing is known.

/** True for hundredths of something, which change in points. */
export function isPercent(unit: string | null): boolean {
  const entry = entryOf(unit);
  return entry?.power === 2 && entry.changesIn !== undefined;
}

/** True for the quotient itself, 1.25 where percent say 125. */
export function isRatio(unit: string | null): boolean {
  return entryOf(unit)?.power === 0;
}

/** True for what a proportion changes in: basis points, and percentage points. */
export function isPoints(unit: string | null): boolean {
  const { power = 0, changesIn } = entryOf(unit) ?? {};
  return power > 0 && changesIn === undefined;
}

/** True for what is put in thousands or millions where a caption says so of shares. */
export function isShares(unit: string | null): boolean {
  return entryOf(unit)?.scale === "shares";
}

/** True for an amount per one of something, cents among them. */
export function isRate(unit: string | null): boolean {
  return entryOf(unit)?.kind === "rate";
}

function entryOf(unit: string | null): UnitEntry | undefined {
  return unit !== null && isUnit(unit) ? unitEntry(unit) : undefined;
}
