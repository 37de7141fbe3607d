import { registry, type UnitEntry } from "./registry.ts";

declare const named: unique symbol;

/** A unit that the registry does not have: tonnes, stores. It goes by its own name. */
export type OwnUnit = string & { readonly [named]: true };

/** What a figure counts. Scale (thousands, millions) is no part of it: see `Figure.scale`. */
export type Unit = keyof typeof registry | OwnUnit;

/** The ways to write a pure number: 0.164, 16.4% and 1,640 basis points. */
export type Proportion = UnitOfKind<"proportion">;

/** The units of one kind, by the registry. */
export type UnitOfKind<K extends UnitEntry["kind"]> = {
  [U in keyof typeof registry]: (typeof registry)[U] extends { readonly kind: K } ? U : never;
}[keyof typeof registry];

/** Every unit of the registry, in the order in which messages list them. */
export const units = Object.keys(registry) as readonly (keyof typeof registry)[];

/** What is known of a unit: of one that the registry does not have, what its name says. */
export function unitEntry(unit: Unit): UnitEntry {
  return isUnit(unit) ? registry[unit] : ownEntry(unit);
}

/** True if the text names a unit of the registry. */
export function isUnit(text: string): text is keyof typeof registry {
  return Object.hasOwn(registry, text);
}

/** The unit of a name: that of the registry, or one of its own. */
export function unitNamed(name: string): Unit {
  return name as Unit;
}

/** Three capitals are a currency, what is for a share a rate, and all else is counted. */
function ownEntry(unit: string): UnitEntry {
  const [whole = "", per] = unit.split("/");
  const words = whole.replaceAll("-", " ");
  const isCurrency = /^[A-Z]{3}$/.test(whole);
  if (per !== undefined)
    return { kind: "rate", words: `${words} a ${per}`, after: ` ${words} a ${per}`, places: 2 };
  return isCurrency
    ? { kind: "money", words, before: `${words} `, scale: "money", adds: true }
    : { kind: "count", words, noun: ` ${words}`, scale: "own", adds: true };
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
