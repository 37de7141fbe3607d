/** Which period a reference means, seen from the period of the figure that is recomputed. */
export type When = "same" | "start" | "end" | "current" | "prior";

/** A concept in a segment (empty for the whole company). `*` is the segment of the figure that is recomputed. */
export interface Reference {
  readonly kind: "reference";
  readonly concept: string;
  readonly segment: string;
  readonly when: When;
}

export interface Term {
  readonly weight: 1 | -1;
  readonly expression: Expression;
}

/** How a figure is made of others. */
export type Expression =
  | Reference
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  | { readonly kind: "quotient"; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly kind: "growth"; readonly current: Expression; readonly prior: Expression };

/** What kind of check a relation stands for. */
export const rules = ["foot", "cross-foot", "recalculate", "agree", "roll-forward"] as const;
export type Rule = (typeof rules)[number];

/**
 * A rule that a release's figures should follow: `target = expression`, for every period in which the target is
 * printed. `table` limits it to the figures of one table; `name` tells two relations of one target apart.
 */
export interface Relation {
  readonly rule: Rule;
  readonly name: string;
  readonly target: Reference;
  readonly expression: Expression;
  readonly table: string | null;
  /** Where it is declared, as file:line:column of its target; null for one that follows from structure. */
  readonly place: string | null;
}

/** Whether a relation is one of a quantity: of its concept, in its segment. */
export function speaksOf(
  { target }: Relation,
  { concept, segment }: { readonly concept: string; readonly segment: string },
): boolean {
  const segmentFits = target.segment === "*" ? segment !== "" : segment === target.segment;
  return concept === target.concept && segmentFits;
}

/** Every reference in an expression, from left to right. */
export function references(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case "reference":
      return [expression];
    case "sum":
      return expression.terms.flatMap((term) => references(term.expression));
    case "quotient":
      return [...references(expression.dividend), ...references(expression.divisor)];
    case "growth":
      return [...references(expression.current), ...references(expression.prior)];
  }
}
