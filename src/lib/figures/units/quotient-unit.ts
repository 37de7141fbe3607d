import type { registry } from "./registry.ts";
import { type Unit, unitEntry, units } from "./unit.ts";

type Registry = typeof registry;

/** The units that are an amount per one of something. */
type Rate = {
  [R in keyof Registry]: Registry[R] extends { readonly per: readonly unknown[] } ? R : never;
}[keyof Registry];

/** What a rate is an amount of, and per one of what. */
type Amount<R extends Rate> = Registry[R]["per"][0];
type Per<R extends Rate> = Registry[R]["per"][1];

/** Of all rates: `U ÷ V` where it is one, `U ÷ V` where `V` is one of `U`, and `U × V` where either is one per the other. */
type RateOf<U, V> = { [R in Rate]: [U, V] extends [Amount<R>, Per<R>] ? R : never }[Rate];
type CountOf<U, V> = { [R in Rate]: [U, V] extends [Amount<R>, R] ? Per<R> : never }[Rate];
type AmountOf<U, V> = { [R in Rate]: [U, V] extends [R, Per<R>] | [Per<R>, R] ? Amount<R> : never }[Rate];

/** The unit of a quotient; `never` if there is none. Distributes over unions. */
export type Quotient<U extends Unit, V extends Unit> = U extends Unit
  ? V extends Unit
    ? V extends "ratio"
      ? U
      : U extends V
        ? "ratio"
        : RateOf<U, V> | CountOf<U, V>
    : never
  : never;

/** The unit of a product; `never` if there is none. Distributes over unions. */
export type Product<U extends Unit, V extends Unit> = U extends Unit
  ? V extends Unit
    ? U extends "ratio"
      ? V
      : V extends "ratio"
        ? U
        : AmountOf<U, V>
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
  const [amount, counted] = unitEntry(b).per ?? [];
  return rateOf(a, b) ?? (amount === a ? (counted as Unit) : null);
}

/** The unit of `a × b`, the run-time twin of `Product`; null if it has none. */
export function productUnit(a: Unit, b: Unit): Unit | null {
  if (a === "ratio") return b;
  if (b === "ratio") return a;
  return amountOf(a, b) ?? amountOf(b, a);
}

/** The unit that is an amount of one unit per one of another: dollars per share; null if there is none. */
export function rateOf(amount: Unit, counted: Unit): Unit | null {
  return units.find((unit) => sameRate(unitEntry(unit).per, amount, counted)) ?? null;
}

function sameRate(per: readonly string[] | undefined, amount: Unit, counted: Unit): boolean {
  return per?.[0] === amount && per[1] === counted;
}

function amountOf(rate: Unit, counted: Unit): Unit | null {
  const [amount, per] = unitEntry(rate).per ?? [];
  return per === counted ? (amount as Unit) : null;
}
