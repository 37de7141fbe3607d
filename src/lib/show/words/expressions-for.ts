import { placeOf, toFigure } from "../../checks/index.ts";
import {
  exact,
  type Figure,
  formatFigure,
  isMoney,
  isProportion,
  type PrintedNumber,
  parsePrinted,
} from "../../figures/index.ts";
import { type Fact, type Release, unitFits, type Witness } from "../../release/index.ts";
import { plainNumber } from "./plain-number.ts";

/** An expression that gives a figure, and how far it is from what was typed; the least is the nearest. */
interface Candidate {
  readonly expression: string;
  readonly distance: number;
}

/**
 * The expressions of a notebook that give a typed figure, such as `figure("revenues", "2010-Q2")`: those for figures
 * that are printed just so, else for those printed so with the other sign, else for amounts that are so in millions.
 * Empty for what is no figure of the release.
 */
export function expressionsFor(release: Release, typed: string): readonly string[] {
  const number = plainNumber(typed);
  if (!number) return [];
  const found = [...release.facts.values()].flatMap((fact) => candidatesOf(release, fact, number));
  const least = Math.min(...found.map(({ distance }) => distance));
  return [...new Set(found.filter((one) => one.distance === least).map((one) => one.expression))];
}

/** The expression that gives a figure as it is printed in one place; null where it is printed as none. */
export function expressionOf(release: Release, fact: Fact, witness: Witness): string | null {
  const { value, scale } = witness;
  if (!fact.figure || value === "n/m") return null;
  const typed = { kind: "number", value, places: placesOf(value), unit: null, scale } as const;
  const own = asPrinted(release, fact, fact.figure, witness, { ...typed, unit: witness.unit });
  return own[0]?.expression ?? null;
}

/** The nearest one of a fact, or none. */
function candidatesOf(release: Release, fact: Fact, typed: PrintedNumber): Candidate[] {
  const { figure } = fact;
  if (!figure) return [];
  const printed = fact.witnesses.flatMap((one) => asPrinted(release, fact, figure, one, typed));
  const all = [...printed, ...inMillions(fact, figure, typed)];
  return all.toSorted((a, b) => a.distance - b.distance).slice(0, 1);
}

function asPrinted(
  release: Release,
  fact: Fact,
  figure: Figure,
  witness: Witness,
  typed: PrintedNumber,
): Candidate[] {
  const sign = signBetween(witness.value, typed.value);
  if (sign === null || !unitsAgree(typed, witness) || !scalesAgree(typed, witness)) return [];
  const negated = sign === 1 ? "" : ".negated()";
  const distance = sign === 1 ? 0 : 1;
  const own = toFigure(release, witness);
  const isOwn = own?.value.eq(figure.value) && own.decimals === figure.decimals;
  if (isOwn) return [{ expression: `${call("figure", fact)}${negated}`, distance }];
  const millions = inMillions(fact, figure, typed);
  const place = [fact.concept, fact.period, placeOf(witness), ...segmentOf(fact)];
  const expression = `printed(${place.map((one) => JSON.stringify(one)).join(", ")})${negated}`;
  return [{ expression: millions[0]?.expression ?? expression, distance }];
}

function inMillions(fact: Fact, figure: Figure, typed: PrintedNumber): Candidate[] {
  if (typed.scale !== 6 || !isMoney(figure.unit)) return [];
  const shown = parsePrinted(formatFigure(figure, { scale: 6, decimals: typed.places }));
  const sign = shown?.kind === "number" ? signBetween(shown.value, typed.value) : null;
  if (sign === null) return [];
  const places = typed.places === 1 ? "" : `, ${typed.places}`;
  const negated = sign === 1 ? "" : ".negated()";
  return [
    { expression: `millions(${call("figure", fact)}${negated}${places})`, distance: sign === 1 ? 2 : 3 },
  ];
}

function call(name: string, fact: Fact): string {
  const given = [fact.concept, fact.period, ...segmentOf(fact)];
  return `${name}(${given.map((one) => JSON.stringify(one)).join(", ")})`;
}

function segmentOf({ segment }: Fact): readonly string[] {
  return segment === "" ? [] : [segment];
}

/** 1 for the same value, -1 for the same with the other sign, null for another one, or another precision. */
function signBetween(one: string, other: string): 1 | -1 | null {
  if (one === "n/m" || placesOf(one) !== placesOf(other)) return null;
  const [a, b] = [exact(one), exact(other)];
  if (a.eq(b)) return 1;
  return a.eq(b.negated()) ? -1 : null;
}

function placesOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** A number without a unit may be anything, but a whole one no proportion: too many are printed. */
function unitsAgree({ unit, places }: PrintedNumber, witness: Witness): boolean {
  if (unit === null) return !isProportion(witness.unit) || places > 0;
  return unitFits(unit, witness.unit);
}

/** In tables the scale stands in the heading and not beside the figure. */
function scalesAgree({ scale }: PrintedNumber, witness: Witness): boolean {
  return scale === witness.scale || scale === 0;
}
