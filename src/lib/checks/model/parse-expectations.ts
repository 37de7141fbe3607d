import { type FilePlace, ProblemsError } from "../../text/index.ts";
import type { Expectation } from "./expectation.ts";
import { isVerdict, verdicts } from "./verdict.ts";

/** A stated expectation that cannot be one. */
export class ExpectationError extends ProblemsError {
  override readonly name = "ExpectationError";

  constructor(place: FilePlace, what: string) {
    super([{ ...place, what, why: `the verdicts are ${verdicts.join(", ")}` }]);
  }
}

/**
 * The expectations that a notebook states in its front matter: `expect: { <check id>: <verdict> }`.
 *
 * @param line the line of the key in the notebook
 * @throws ExpectationError for a verdict that there is not
 */
export function toExpectations(stated: unknown, file: string, line = 1): readonly Expectation[] {
  if (typeof stated !== "object" || stated === null) return [];
  const statedIn = { file, line, column: 1 };
  return Object.entries(stated).map(([check, verdict]) => expectation(check, String(verdict), statedIn));
}

/**
 * The expectations that a release's own folder states, one a line: `verdict  check-id  # why`.
 *
 * @throws ExpectationError naming file and line
 */
export function parseExpectations(text: string, file: string): readonly Expectation[] {
  return text.split("\n").flatMap((line, index) => {
    const [verdict, check] = line.replace(/#.*/, "").trim().split(/\s+/);
    const place = { file, line: index + 1, column: 1 };
    if (!verdict) return [];
    if (!check) throw new ExpectationError(place, `no check stands beside "${verdict}"`);
    return [expectation(check, verdict, place)];
  });
}

function expectation(check: string, verdict: string, statedIn: FilePlace): Expectation {
  if (!isVerdict(verdict)) {
    throw new ExpectationError(statedIn, `"${verdict}", expected of ${check}, is no verdict`);
  }
  return { check, verdict, statedIn };
}
