import { isScalable, unitEntry } from "../../figures/index.ts";
import type { Problem } from "../../text/index.ts";
import type { Concept } from "./concepts.ts";
import type { Malformed, ParsedFigure } from "./parse-figure.ts";
import { parseFigure } from "./parse-figure.ts";
import { decimalsOf, unitFits } from "./precision.ts";
import type { Witness } from "./release.ts";
import type { Scale } from "./table.ts";

/** What is known of a printed figure before its characters are read. */
export interface PrintedValue {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly table: string;
  readonly label: string;
  readonly concept: Concept;
  readonly segment: string;
  readonly period: string;
  readonly scale: Scale;
  /** The power of ten that it takes from the other end of a range; 0 or nothing for none. */
  readonly sizeInRange?: number;
  readonly weight: 1 | -1;
  /** What is known to stand in the way of reading it whole. */
  readonly fault?: string | null;
}

/** Reads one printed figure. A malformed one, or one with the sign of another unit, is a problem, and null. */
export function toWitness(spec: PrintedValue, problems: Problem[]): Witness | null {
  const printed = spec.text.slice(spec.start, spec.end);
  const parsed = spec.fault ? { kind: "malformed" as const, why: spec.fault, at: 0 } : parseFigure(printed);
  const trouble = parsed.kind === "malformed" ? malformed(parsed, printed) : mismatch(parsed, spec, printed);
  if (trouble) {
    const { at, ...words } = trouble;
    problems.push({ file: spec.file, line: spec.line, column: spec.start + at + 1, ...words });
  }
  return parsed.kind === "malformed" || trouble ? null : fill(spec, parsed, printed);
}

/** The id of a fact: concept, segment (if any) and period, joined by points. */
export function factId(concept: string, segment: string, period: string): string {
  const whole = segment === "" ? concept : `${concept}.${segment}`;
  return period === "" ? whole : `${whole}.${period}`;
}

function fill(spec: PrintedValue, parsed: ParsedFigure, printed: string): Witness {
  const { table, label, segment, period, line, start, end } = spec;
  const { id: concept, unit } = spec.concept;
  const scale = parsed.scale || spec.sizeInRange || scaleOf(spec);
  const value = spec.weight === -1 ? negated(parsed.value) : parsed.value;
  const decimals = decimalsOf(parsed, unit, scale);
  const fact = factId(concept, segment, period);
  return {
    fact,
    table,
    label,
    concept,
    segment,
    period,
    unit,
    scale,
    decimals,
    value,
    printed,
    line,
    start,
    end,
  };
}

/** What the statement above a table covers, which speaks of money and of shares. */
function scaleOf({ concept, scale }: PrintedValue): number {
  const by = unitEntry(concept.unit).scale;
  return by === "money" || by === "shares" ? scale[by] : 0;
}

function negated(value: string): string {
  if (!/[1-9]/.test(value)) return value;
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

type Trouble = Pick<Problem, "what" | "why" | "fix"> & { readonly at: number };

function malformed({ why, at }: Malformed, printed: string): Trouble {
  const fix = "compare release.txt with the release as published";
  return { at, what: `${JSON.stringify(printed)} is no figure`, why, fix };
}

function mismatch(
  { unit, scale }: ParsedFigure,
  { concept, sizeInRange }: PrintedValue,
  printed: string,
): Trouble | null {
  const sizeFits = isScalable(concept.unit) || !(scale || sizeInRange);
  if (unitFits(unit, concept.unit) && sizeFits) return null;
  const what = `${JSON.stringify(printed)} is printed ${sizeFits ? `in ${unit}` : "with a size, such as million"}`;
  const why = `${concept.id} is declared in ${concept.unit}`;
  return { at: 0, what, why, fix: "declare another concept for it" };
}
