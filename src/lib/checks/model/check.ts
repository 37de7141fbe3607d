import type { Figure } from "../../figures/index.ts";
import { readable, type Witness } from "../../release/index.ts";
import type { FilePlace } from "../../text/index.ts";
import { checkRules, type Relation, type Rule } from "../relations/index.ts";
import type { Comparison } from "./compare.ts";
import type { Derivation } from "./derivation.ts";
import type { Movement } from "./movement.ts";
import type { Mark, Verdict } from "./verdict.ts";

/**
 * The three lists that are kept apart: figures against figures, definitions in words against the tables that apply them,
 * and statements in words against figures.
 */
export const lists = ["arithmetic", "definition", "statement"] as const;
export type List = (typeof lists)[number];

/** A rule applied to one printed figure or statement, before anybody says what was expected. */
export interface Result {
  /** Rule, what is checked, and where it is printed: `foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation`. */
  readonly id: string;
  /** Ids of checks that were the same as this one, figure by figure; their addresses lead here. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly list: List;
  readonly rule: Rule;
  readonly witness: Witness;
  readonly relation: Relation | null;
  readonly verdict: Verdict;
  /** Null when the release does not print what the check needs, or no figure is meaningful. */
  readonly comparison: Comparison | null;
  /** The figures for which no growth or quotient is meaningful: [current, prior], or [divisor]. */
  readonly withoutFigure?: readonly Figure[];
  readonly inputs: readonly Witness[];
  /** What the check needs, is not printed, and follows from other printed figures, with the chain of sums it follows by. */
  readonly derived?: readonly Derivation[];
  readonly diagnosis: Diagnosis | null;
  /** What a statement in words was held against. */
  readonly movement?: Movement;
  /** What a statement about many quarters was held against, in words; the figures stand in several releases. */
  readonly held?: string;
  /** What a statement says that no figure tests, such as a cause. */
  readonly untested?: string;
  /** What the release does not print; null when it prints all that is needed. */
  readonly needs: string | null;
  /** Why nothing can be computed from what is printed, with the line that declares the relation. */
  readonly hindrance?: string;
}

/** What is known, mechanically, of why a figure does not simply tie. It explains; it never excuses. */
export interface Diagnosis {
  /** The one simple mistake that reproduces the printed figure; null where none does, or it cannot be told which. */
  readonly mistake: Mistake | null;
  readonly text: string;
}

export type Mistake =
  | "wrong-base"
  | "flipped-sign"
  | "neighbouring-column"
  | "neighbouring-row"
  | "omitted-row"
  | "scale-slip"
  | "rounded-first"
  | "other-segment"
  | "transposed-digits";

/** A result beside the verdict that the notebooks, or the release's own folder, expect. */
export interface Check extends Result {
  readonly expected: Verdict;
  /** Where the expectation is stated; null where nothing is stated, which means `ties`. */
  readonly expectedIn: FilePlace | null;
}

/** A witness's place in an id: its table, or its line where it stands in prose. */
export function placeOf(witness: Witness): string {
  return witness.table === "prose" ? `L${witness.line}` : witness.table;
}

/** The printed characters without the markup of the release. */
export function asPrinted({ printed }: Pick<Witness, "printed">): string {
  return readable(printed);
}

/** The figure a check recomputed, where it did. */
export function computedOf(result: Result): Figure | null {
  return result.comparison?.computed ?? null;
}

/** Whether a result is the footing of a table's own column. */
export function isFooting({ rule, relation }: Result): boolean {
  return checkRules[rule].recomputedFrom === "column" && relation?.table !== null;
}

/** How a reader sees the verdict of a check. */
export function markOf({ verdict, list }: Pick<Result, "verdict" | "list">): Mark {
  return list === "definition" && verdict === "does-not-tie" ? "not-as-defined" : verdict;
}

/** Whether two prints of one quantity were held against each other: nothing was recomputed. */
export function isAgreement({ rule, relation, list }: Result): boolean {
  return checkRules[rule].recomputedFrom === "print" && list === "arithmetic" && relation === null;
}
