import { registry, type UnitEntry } from "./registry.ts";

/** What a figure counts. Scale (thousands, millions) is no part of it: see `Figure.scale`. */
export type Unit = keyof typeof registry;

/** The ways to write a pure number: 0.164, 16.4% and 1,640 basis points. */
export type Proportion = UnitOfKind<"proportion">;

/** The units of one kind, by the registry. */
export type UnitOfKind<K extends UnitEntry["kind"]> = {
  [U in Unit]: (typeof registry)[U] extends { readonly kind: K } ? U : never;
}[Unit];

/** Every unit, in the order in which messages list them. */
export const units = Object.keys(registry) as readonly Unit[];

/** What is known of a unit. */
export function unitEntry(unit: Unit): UnitEntry {
  return registry[unit];
}

/** True if the text names a unit. */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(registry, text);
}

/** True for amounts of a currency. */
export function isMoney(unit: Unit): boolean {
  return unitEntry(unit).kind === "money";
}

/** True for ratio, percent and basis points. */
export function isProportion(unit: Unit): unit is Proportion {
  return unitEntry(unit).kind === "proportion";
}

/** True if figures of this unit are printed in thousands or millions; per-share figures and ratios are not. */
export function isScalable(unit: Unit): boolean {
  return unitEntry(unit).scale !== undefined;
}

/** The power of ten between two ways to write a proportion: ratio to percent is 2 (× 100); 0 for any other units. */
export function conversionPower(from: Unit, to: Unit): number {
  return (unitEntry(to).power ?? 0) - (unitEntry(from).power ?? 0);
}

/** How a figure of this unit is written below zero, where nothing else is said: growth and margins with a minus. */
export function negativeStyle(unit: Unit): "minus" | "parentheses" {
  return isProportion(unit) ? "minus" : "parentheses";
}

/** How much of its unit a figure says in a table or chart: the caption has the rest. */
export function tableStyle(unit: Unit): "symbol" | "none" {
  return unitEntry(unit).signInTables ? "symbol" : "none";
}

/** True if printed characters have the sign of a currency. */
export function hasCurrencySign(printed: string): boolean {
  return units.some((unit) => isMoney(unit) && printed.includes(unitEntry(unit).before ?? "\n"));
}

/** True if printed characters say their unit by a sign: `$`, `%`, `bps`. */
export function hasUnitSign(printed: string): boolean {
  const lower = printed.toLowerCase();
  return signs.some((sign) => lower.includes(sign));
}

const signs = units
  .map(unitEntry)
  .flatMap(({ before, inside, after }) => [before, inside, after])
  .filter((sign) => sign !== undefined)
  .map((sign) => sign.trim().toLowerCase());
