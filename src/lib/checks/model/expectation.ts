import type { Check, Result } from "./check.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict that a notebook, or a release's own folder, states for a check. */
export interface Expectation {
  readonly check: string;
  readonly verdict: Verdict;
  /** The file, with the line, that states it. */
  readonly statedIn: string;
}

/** What is expected of a result: what is stated for it, or else that it ties. */
export function expectedOf(
  result: Result,
  expectations: readonly Expectation[],
): Pick<Check, "expected" | "expectedIn"> {
  const stated = expectations.find(({ check }) => answersTo(result, check));
  return { expected: stated?.verdict ?? "ties", expectedIn: stated?.statedIn ?? null };
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
 * One sentence for each check whose verdict is not the expected one, and for each expectation of a check that does
 * not exist. Empty means that all is as the notebooks say.
 */
export function surprises(
  checks: readonly Check[],
  expectations: readonly Expectation[],
  file: string,
): readonly string[] {
  const known = new Set(checks.flatMap(({ id, aliases }) => [id, ...aliases]));
  const changed = checks
    .filter(({ verdict, expected }) => verdict !== expected)
    .map((check) => describe(check, file));
  const unknown = expectations
    .filter(({ check }) => !known.has(check))
    .map(
      ({ check, statedIn }) =>
        `${statedIn}  there is no check "${check}"; see \`npm run checks\` for the ids`,
    );
  return [...changed, ...unknown];
}

function describe(check: Check, file: string): string {
  const { line, start } = check.witness;
  const where = check.expectedIn ? ` (stated in ${check.expectedIn})` : "";
  return `${file}:${line}:${start + 1}  ${check.id} was expected to be "${check.expected}"${where} and is "${check.verdict}"; correct the data, or state the verdict in the notebook that discusses it`;
}
