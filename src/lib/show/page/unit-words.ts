import { Figure, type Unit } from "../../figures/index.ts";
import { Shown } from "./shown.ts";

const words: Readonly<Record<Unit, string>> = {
  USD: "US dollars",
  "USD/share": "US dollars a share",
  shares: "shares",
  ratio: "ratio",
  percent: "percent",
  "basis-points": "basis points",
  "square-feet": "square feet",
  customers: "customers",
};

const scales: Readonly<Record<number, string>> = { 3: "thousands of ", 6: "millions of ", 9: "billions of " };

/** The unit of a figure at its scale: `thousands of US dollars`. */
export function unitOf({ unit, scale }: Pick<Figure, "unit" | "scale">): string {
  return `${scales[scale] ?? ""}${words[unit]}`;
}

/**
 * The unit that figures share as they are written, to be said once: `in thousands of US dollars`; empty where they share
 * none. A figure that says its own unit takes no part.
 */
export function unitWords(values: readonly unknown[]): string {
  const found = new Set(values.flatMap(writtenUnit));
  const [only] = found;
  return found.size === 1 && only ? `in ${only}` : "";
}

function writtenUnit(value: unknown): readonly string[] {
  if (value instanceof Figure) return [unitOf(value)];
  if (!(value instanceof Shown) || (value.options.unit ?? "none") !== "none") return [];
  const { unit, scale } = value.figure;
  return [unitOf({ unit, scale: value.options.scale ?? scale })];
}
