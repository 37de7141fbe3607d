import type { FilePlace } from "../../text/index.ts";
import type { Rule } from "./rules.ts";

/**
 * Which period a reference means, seen from the period of the figure that is recomputed: that period itself, the instants
 * that bound it, the two periods of a comparison, or, by its id, a period of its own.
 */
export type When = "same" | "start" | "end" | "current" | "prior" | { readonly period: string };

/** A concept in a segment (empty for the whole company). `*` is the segment of the figure that is recomputed. */
export interface FactReference {
  readonly kind: "reference";
  readonly concept: string;
  readonly segment: string;
  readonly when: When;
  /** The line of the row that a footing names; left out, any row of a target, and of an operand the nearest above it. */
  readonly line?: number;
  /** The one print that is meant, whatever it is called, where a relation was found among the figures of a table. */
  readonly cell?: PrintPlace;
}

/** The place of one print: its line and where it starts in it; `finer` where the same quantity is printed with more digits. */
export interface PrintPlace {
  readonly line: number;
  readonly start: number;
  readonly finer?: { readonly line: number; readonly start: number };
}

/** Why figures are thought to be made of one another, where no person said so. */
export interface RelationGrounds {
  readonly reason: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Whether structure supports it, or other columns and rows: what rests on coincidence raises no alarm. */
  readonly sound: boolean;
}

export interface Term {
  readonly weight: 1 | -1;
  readonly expression: Expression;
}

/** How a figure is made of others. */
export type Expression =
  | FactReference
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  | { readonly kind: "quotient"; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly kind: "product"; readonly factors: readonly [Expression, Expression] }
  | { readonly kind: "unless-negative"; readonly guard: FactReference; readonly expression: Expression }
  | { readonly kind: "growth"; readonly current: Expression; readonly prior: Expression };

/**
 * A rule that a release's figures should follow: `target = expression`, for every period in which the target is
 * printed. `table` limits it to the figures of one table; `name` tells two relations of one target apart.
 */
export interface Relation {
  readonly rule: Rule;
  readonly name: string;
  /** What tells it apart from other relations of one measure, in words: `from segment profit`, `as defined`. */
  readonly route?: string;
  readonly target: FactReference;
  readonly expression: Expression;
  readonly table: string | null;
  /** Where it is declared: the place of its target; null for one that follows from structure. */
  readonly place: FilePlace | null;
  /** Whether it is a definition in words, held against the table that applies it; no arithmetic of the release. */
  readonly definition?: true;
  readonly exemption?: Exemption;
  readonly grounds?: RelationGrounds;
  /** The same figure from others as they are rounded in print: percentages that are made to add up, a total of rounded parts. */
  readonly fromRounded?: Expression;
  /** Why the figure cannot be recomputed from what is printed, where that is all that is known of it. */
  readonly hindrance?: string;
}

/** Where a relation does not apply, and why: in a period in which the guard is below zero. */
export interface Exemption {
  readonly guard: FactReference;
  readonly why: string;
}

/** Whether a relation is one of a quantity: of its concept, in its segment, and in its period if it names one. */
export function speaksOf(
  { target }: Relation,
  {
    concept,
    segment,
    period,
  }: { readonly concept: string; readonly segment: string; readonly period: string },
): boolean {
  const segmentFits = target.segment === "*" ? segment !== "" : segment === target.segment;
  const periodFits = typeof target.when !== "object" || target.when.period === period;
  return concept === target.concept && segmentFits && periodFits;
}

/** Every reference in an expression, from left to right. */
export function factReferences(expression: Expression): readonly FactReference[] {
  switch (expression.kind) {
    case "reference":
      return [expression];
    case "sum":
      return expression.terms.flatMap((term) => factReferences(term.expression));
    case "quotient":
      return [...factReferences(expression.dividend), ...factReferences(expression.divisor)];
    case "product":
      return expression.factors.flatMap(factReferences);
    case "unless-negative":
      return [expression.guard, ...factReferences(expression.expression)];
    case "growth":
      return [...factReferences(expression.current), ...factReferences(expression.prior)];
  }
}
