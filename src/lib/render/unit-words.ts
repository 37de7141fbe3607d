import { Figure, type Unit } from "../figures/index.ts";

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
export function unitOf({ unit, scale }: Figure): string {
  return `${scales[scale] ?? ""}${words[unit]}`;
}

/** The unit that figures share, to be said once: `in thousands of US dollars`; empty where they share none. */
export function unitWords(values: readonly unknown[]): string {
  const found = new Set(values.filter((value) => value instanceof Figure).map(unitOf));
  const [only] = found;
  return found.size === 1 && only ? `in ${only}` : "";
}
