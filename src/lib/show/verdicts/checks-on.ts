import { type Check, checkRules, gravestFirst } from "../../checks/index.ts";

/**
 * What the checks say about each figure, and each statement in words, on some lines of a release, both lines included:
 * one check each, the one with the gravest verdict, in the order of the checks. What nothing checks is left out.
 */
export function checksOn(checks: readonly Check[], from: number, to = from): readonly Check[] {
  const found = checks.filter(({ witness }) => witness.line >= from && witness.line <= to);
  const byFigure = Map.groupBy(found, ({ witness }) => `${witness.line}:${witness.start}`);
  return [...byFigure.values()].flatMap((own) => mostTelling(own) ?? []);
}

/** Of the checks on one figure that with the gravest verdict, and of several with it a recalculation; null of none. */
export function mostTelling(own: readonly Check[]): Check | null {
  return gravestFirst(own.toSorted(byWeight))[0] ?? null;
}

/** Of two checks with one verdict a recalculation says more than that two prints agree. */
const byWeight = (a: Check, b: Check): number => rank(a) - rank(b);

const rank = ({ rule }: Check): number => (checkRules[rule].recomputedFrom === "print" ? 1 : 0);

/** What is said in words on some lines of a release, part by part, in the order of the text. */
export function statementsOn(checks: readonly Check[], from: number, to = from): readonly Check[] {
  return checks.filter(({ list, witness: { line } }) => list === "statement" && line >= from && line <= to);
}
