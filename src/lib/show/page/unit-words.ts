import { Figure, scaleWord, unitEntry } from "../../figures/index.ts";
import { Shown } from "./shown.ts";

/** The unit of a figure at its scale: `thousands of US dollars`. */
export function unitOf({ unit, scale }: Pick<Figure, "unit" | "scale">): string {
  const { words } = unitEntry(unit);
  const scaled = scaleWord(scale);
  return scaled ? `${scaled}s of ${words}` : words;
}

/**
 * The unit that figures share as they are written, to be said once: `in thousands of US dollars`, and percent beside it,
 * which has its sign; empty where they share none. A figure that says its own unit takes no part.
 */
export function unitWords(values: readonly unknown[]): string {
  const found = new Set(values.flatMap(writtenUnit));
  const hasPercent = found.size === 2 && found.delete("percent");
  const [only] = found;
  if (found.size !== 1 || !only) return "";
  return hasPercent ? `in ${only}, and in percent where there is the sign` : `in ${only}`;
}

function writtenUnit(value: unknown): readonly string[] {
  if (value instanceof Figure) return [unitOf(value)];
  if (!(value instanceof Shown) || (value.options.unit ?? "none") !== "none") return [];
  const { unit, scale } = value.figure;
  return [unitOf({ unit, scale: value.options.scale ?? scale })];
}
