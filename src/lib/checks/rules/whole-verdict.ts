import type { Result, Verdict } from "../model/index.ts";

type Judged = Pick<Result, "verdict" | "list">;

/** Verdicts on a figure from the gravest. One that ties by one check and lacks what another needs is tied out. */
const ofFigures: readonly Verdict[] = [
  "does-not-tie",
  "ties-from-rounded",
  "ties-within-rounding",
  "ties",
  "not-checkable",
];

/** Verdicts on the parts of a statement: one is worth no more than what of it was not tested. */
const ofStatements: readonly Verdict[] = [
  "does-not-tie",
  "ties-from-rounded",
  "not-checkable",
  "ties-within-rounding",
  "ties",
];

/**
 * The checks of one printed figure, or the parts of one statement, the gravest first. A definition that a table does not
 * follow says nothing against the figure, and comes last.
 */
export function gravestFirst<One extends Judged>(checks: readonly One[]): readonly One[] {
  return checks.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ verdict, list }: Judged): number {
  if (list === "definition") return ofFigures.length + ofFigures.indexOf(verdict);
  return (list === "statement" ? ofStatements : ofFigures).indexOf(verdict);
}

/** The verdict on a figure or statement as a whole: never better than its worst part; null where nothing but words was held against it. */
export function wholeVerdict(checks: readonly Judged[]): Verdict | null {
  return gravestFirst(checks.filter(({ list }) => list !== "definition"))[0]?.verdict ?? null;
}
