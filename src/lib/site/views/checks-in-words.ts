import { type Check, findingsInWords, findingsOf } from "../../checks/index.ts";

/** How many checks there are on a release, on what, and what they found. */
export function checksInWords(checks: readonly Check[]): string {
  return `${checks.length} checks on figures that the release lets a reader recompute, or prints more than once, and on what it says of them in words. ${findingsInWords(findingsOf(checks))}`;
}
