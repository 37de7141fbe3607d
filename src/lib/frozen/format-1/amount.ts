import type { FrozenAmount } from "../record/index.ts";

/** An exact decimal as people print it: `(1,271)`, with its thousands apart and a negative in parentheses. */
export function digitsText(value: string): string {
  const [whole = "", fraction] = value.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value.startsWith("-") ? `(${digits})` : digits;
}

/** An amount as it stands in a table whose caption has its unit; an exact zero is a dash. */
export function amountText({ value, unit }: FrozenAmount): string {
  if (/^-?[0.]+$/.test(value)) return "—";
  return unit === "percent" ? `${digitsText(value)}%` : digitsText(value);
}

const scales: Readonly<Record<number, string>> = { 3: "thousands of ", 6: "millions of ", 9: "billions of " };
const units: Readonly<Record<string, string>> = {
  USD: "US dollars",
  "USD/share": "US dollars a share",
  "basis-points": "basis points",
  "square-feet": "square feet",
};

/** The unit of an amount at its scale: `in thousands of US dollars`. */
export function unitText({ unit, scale }: FrozenAmount): string {
  return `in ${scales[scale] ?? ""}${units[unit] ?? unit}`;
}

/** An amount in a sentence: `9,924 thousands of US dollars` is said as `9,924, in thousands of US dollars`. */
export function spokenText(amount: FrozenAmount): string {
  return `${amountText(amount)}, ${unitText(amount)}`;
}
