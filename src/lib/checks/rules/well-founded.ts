import type { Check } from "../model/index.ts";

/** The checks of a release of which no person has declared how its figures are made of one another. */
export interface Founded {
  readonly checks: readonly Check[];
  /** What does not tie by a relation that may rest on coincidence: for a person to look at, and not counted. */
  readonly toLookAt: readonly Check[];
}

/** Tells apart the checks that may raise an alarm: by a relation that a person declared, that structure supports or that holds elsewhere. */
export function wellFounded(checks: readonly Check[]): Founded {
  const isDoubtful = ({ verdict, relation }: Check): boolean =>
    verdict === "does-not-tie" && relation?.grounds?.sound === false;
  return { checks: checks.filter((one) => !isDoubtful(one)), toLookAt: checks.filter(isDoubtful) };
}
