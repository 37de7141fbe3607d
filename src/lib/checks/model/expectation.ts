import { type FilePlace, formatPlace, type Problem } from "../../text/index.ts";
import type { Check, Result } from "./check.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict that a notebook, or a release's own folder, states for a check. */
export interface Expectation {
  readonly check: string;
  readonly verdict: Verdict;
  /** Where it is stated. */
  readonly statedIn: FilePlace;
}

/** What is expected of a result: what is stated for it, or else that it ties. */
export function expectedOf(
  result: Result,
  expectations: readonly Expectation[],
): Pick<Check, "expected" | "expectedIn"> {
  const stated = expectations.find(({ check }) => answersTo(result, check));
  return { expected: stated?.verdict ?? "ties", expectedIn: stated?.statedIn ?? null };
}

/** A check of a release of which nobody has said what is expected, unless somebody has: what does not tie is a finding. */
export function expectedAsFound(check: Check): Check {
  return check.expectedIn ? check : { ...check, expected: check.verdict };
}

/** Whether a check is meant by an id: its own, or that of one that was the same. */
export function answersTo({ id, aliases }: Pick<Result, "id" | "aliases">, wanted: string): boolean {
  return id === wanted || aliases.includes(wanted);
}

/** Of each former id, the check that stands for it. */
export function aliasesOf(checks: readonly Pick<Result, "id" | "aliases">[]): ReadonlyMap<string, string> {
  return new Map(checks.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])));
}

/**
 * A mistake for each check whose verdict is not the expected one, and for each expectation of a check that does
 * not exist. Empty means that all is as the notebooks say. `placeOf` says where a check is to be looked at.
 */
export function surprises(
  checks: readonly Check[],
  expectations: readonly Expectation[],
  placeOf: (check: Check) => FilePlace,
): readonly Problem[] {
  const known = new Set(checks.flatMap(({ id, aliases }) => [id, ...aliases]));
  const changed = checks
    .filter(({ verdict, expected }) => verdict !== expected)
    .map((check) => ({ ...placeOf(check), ...describe(check) }));
  const unknown = expectations
    .filter(({ check }) => !known.has(check))
    .map(({ check, statedIn }) => ({
      ...statedIn,
      what: `there is no check "${check}"`,
      fix: "run `npm run checks` to see the ids",
    }));
  return [...changed, ...unknown];
}

function describe({ id, verdict, expected, expectedIn }: Check): Pick<Problem, "what" | "fix"> {
  const where = expectedIn ? ` (stated in ${formatPlace(expectedIn)})` : "";
  const what = `${id} was expected to be "${expected}"${where} and is "${verdict}"`;
  const fix = "correct the data, or state the verdict in the notebook that discusses it";
  return { what, fix };
}
