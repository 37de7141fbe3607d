/** Every unit a figure can have, in the order in which messages list them. */
export const units = [
  "USD",
  "USD/share",
  "shares",
  "ratio",
  "percent",
  "basis-points",
  "square-feet",
  "customers",
] as const;

/** What a figure counts. Scale (thousands, millions) is no part of it: see `Figure.scale`. */
export type Unit = (typeof units)[number];

/** The three ways to write a pure number: 0.164, 16.4% and 1,640 basis points. */
export type Proportion = "ratio" | "percent" | "basis-points";

/** The unit of a quotient; `never` if there is none. Distributes over unions. */
export type Quotient<U extends Unit, V extends Unit> = U extends Unit
  ? V extends Unit
    ? V extends "ratio"
      ? U
      : U extends V
        ? "ratio"
        : [U, V] extends ["USD", "shares"]
          ? "USD/share"
          : [U, V] extends ["USD", "USD/share"]
            ? "shares"
            : never
    : never
  : never;

/** The unit of a product; `never` if there is none. Distributes over unions. */
export type Product<U extends Unit, V extends Unit> = U extends Unit
  ? V extends Unit
    ? U extends "ratio"
      ? V
      : V extends "ratio"
        ? U
        : [U, V] extends ["USD/share", "shares"] | ["shares", "USD/share"]
          ? "USD"
          : never
    : never
  : never;

/** Anything if `U` is one unit, or not known (`Unit`); a mixture such as "USD" | "shares" has no such value. */
export type OneUnit<U extends Unit> = [Unit] extends [U]
  ? unknown
  : [U] extends [SameForEach<U, U>]
    ? unknown
    : { readonly "figures of unlike units cannot be added": never };

/** `U` if it is one unit, else `never`. */
type SameForEach<U extends Unit, Each extends Unit> = Each extends Unit
  ? [U] extends [Each]
    ? U
    : never
  : never;

/** The unit of `a ÷ b`, the run-time twin of `Quotient`; null if it has none. */
export function quotientUnit(a: Unit, b: Unit): Unit | null {
  if (b === "ratio") return a;
  if (a === b) return "ratio";
  if (a === "USD" && b === "shares") return "USD/share";
  return a === "USD" && b === "USD/share" ? "shares" : null;
}

/** The unit of `a × b`, the run-time twin of `Product`; null if it has none. */
export function productUnit(a: Unit, b: Unit): Unit | null {
  if (a === "ratio") return b;
  if (b === "ratio") return a;
  const pair = [a, b].sort().join(" × ");
  return pair === "USD/share × shares" ? "USD" : null;
}

const powers: Readonly<Record<Proportion, number>> = { ratio: 0, percent: 2, "basis-points": 4 };

/** The power of ten between two ways to write a proportion: ratio to percent is 2 (× 100). */
export function conversionPower(from: Proportion, to: Proportion): number {
  return powers[to] - powers[from];
}

/** True for ratio, percent and basis points. */
export function isProportion(unit: Unit): unit is Proportion {
  return unit in powers;
}

/** True if figures of this unit are printed in thousands or millions; per-share figures and ratios are not. */
export function isScalable(unit: Unit): boolean {
  return !isProportion(unit) && unit !== "USD/share";
}

/** True if the text names a unit. */
export function isUnit(text: string): text is Unit {
  return (units as readonly string[]).includes(text);
}
