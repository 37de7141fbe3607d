import type { Figure } from "../figures/index.ts";
import type { Witness } from "../release/index.ts";
import type { Comparison } from "./compare.ts";
import type { Relation, Rule } from "./expression.ts";
import type { Verdict } from "./verdict.ts";

/** A rule applied to one printed figure, before anybody says what was expected. */
export interface Finding {
  /** Rule, what is checked, and where it is printed: `foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation`. */
  readonly id: string;
  readonly title: string;
  readonly rule: Rule;
  readonly witness: Witness;
  readonly relation: Relation | null;
  readonly verdict: Verdict;
  /** Null when the release does not print what the check needs, or no figure is meaningful. */
  readonly comparison: Comparison | null;
  readonly inputs: readonly Witness[];
  readonly diagnosis: Diagnosis | null;
  /** What the release does not print; null when it prints all that is needed. */
  readonly needs: string | null;
  /** Why nothing can be computed from what is printed, with the line that declares the relation. */
  readonly hindrance?: string;
}

/** A mechanical explanation that reproduces the printed figure. It explains; it never excuses. */
export interface Diagnosis {
  readonly mistake: Mistake;
  readonly text: string;
}

export type Mistake =
  | "wrong-base"
  | "flipped-sign"
  | "neighbouring-column"
  | "neighbouring-row"
  | "omitted-row"
  | "scale-slip"
  | "transposed-digits";

/** A finding beside the verdict that the notebooks, or the release's own folder, expect. */
export interface Check extends Finding {
  readonly expected: Verdict;
  /** The file that states the expectation; null where nothing is stated, which means `ties`. */
  readonly expectedIn: string | null;
}

/** A witness's place in an id: its table, or its line where it stands in prose. */
export function placeOf(witness: Witness): string {
  return witness.table === "prose" ? `L${witness.line}` : witness.table;
}

/** The printed characters without the escapes of the release's markup. */
export function asPrinted({ printed }: Pick<Witness, "printed">): string {
  return printed.replaceAll("\\", "");
}

/** The figure a check recomputed, where it did. */
export function computedOf(finding: Finding): Figure | null {
  return finding.comparison?.computed ?? null;
}

/** Whether a finding is the footing of a table's own column. */
export function isFooting({ rule, relation }: Finding): boolean {
  return rule === "foot" && relation?.table !== null;
}

/** Whether a finding holds a definition in words against the table that applies it; its relation is named so. */
export function isDefinition({ relation }: Finding): boolean {
  return relation?.name.endsWith("-as-defined") ?? false;
}
