import { type Check, findingsInWords, findingsOf } from "../../checks/index.ts";

/** How many checks there are on a release, on what, and what they found. */
export function checksInWords(checks: readonly Check[]): string {
  return `The release is held against itself in ${checks.length} ${checks.length === 1 ? "check" : "checks"}: of figures that it lets a reader recompute or prints more than once, and of what it says of them in words. ${findingsInWords(findingsOf(checks))}`;
}
